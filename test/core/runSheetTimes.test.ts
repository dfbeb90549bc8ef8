import {
  countdown,
  dayOf,
  minutesUntil,
  nearestTime,
  readTime,
  timeOfDay,
} from '../../src/core/runSheet/times.ts';

/** Returns a time in the time zone of this machine. */
const at = (day: number, hours: number, minutes: number, seconds = 0): number =>
  new Date(2026, 10, day, hours, minutes, seconds).getTime();

const NOON = at(22, 12, 0);

test.each([
  ['13:30', at(22, 13, 30)],
  ['13.30', at(22, 13, 30)],
  ['1330', at(22, 13, 30)],
  ['930', at(22, 9, 30)],
  [' 9 ', at(22, 9, 0)],
  ['9u30', at(22, 9, 30)],
  ['9 uur', null],
  // The nearest such time. For a plan only the time of day counts.
  ['0:30', at(22, 0, 30)],
  ['23:59', at(22, 23, 59)],
  ['24:00', null],
  ['12:60', null],
  ['', null],
  ['straks', null],
])('the typed time %j is read as %d', (text, moment) => expect(readTime(text, NOON)).toBe(moment));

test('the planned start of a run-sheet from another day moves to today', () => {
  expect(nearestTime(at(3, 13, 30), NOON)).toBe(at(22, 13, 30));
  expect(nearestTime(at(22, 23, 30), at(23, 0, 10))).toBe(at(22, 23, 30));
});

test.each([
  [at(22, 16, 30), at(22, 13, 0), 210],
  [at(22, 1, 0), at(22, 23, 30), 90],
  [at(22, 13, 0), at(22, 13, 0), 0],
])('minutesUntil the end time %d from the start time %d returns %d', (end, start, minutes) =>
  expect(minutesUntil(end, start)).toBe(minutes),
);

test.each([
  [754_000, '12:34'],
  [65_000, '1:05'],
  [3_725_000, '1:02:05'],
  [500, '0:01'],
  [0, '0:00'],
])('a countdown of %d ms reads %s', (ms, text) => expect(countdown(ms, Math.ceil)).toBe(text));

test('a recent day is named by how long ago that day is, such as yesterday', () => {
  expect(dayOf(at(22, 9, 0), NOON, 'nl')).toBe('vandaag');
  expect(dayOf(at(21, 23, 59), NOON, 'nl')).toBe('gisteren');
  expect(dayOf(at(19, 12, 0), NOON, 'en')).toBe('3 days ago');
});

test('a time of day is rounded to the nearest minute', () => {
  expect(timeOfDay(at(22, 13, 29, 40), 'nl')).toBe('13:30');
});
