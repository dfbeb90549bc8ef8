import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { MINUTE, newPart, sum, type Part, type PartId } from '../../src/core/runSheet/part.ts';
import {
  beat,
  extendPart,
  finishRun,
  isLeft,
  nextPart,
  pauseRun,
  previousPart,
  redistribute,
  resumeRun,
  startNow,
  startRun,
  takenUp,
  withParts,
  type Run,
} from '../../src/core/runSheet/run.ts';
import { viewOf } from '../../src/core/runSheet/runView.ts';
import { withMinutes, withPart, withPartAt } from '../../src/core/runSheet/sheet.ts';
import { slideClock } from '../../src/core/runSheet/slideClock.ts';
import { readRun, writeRun } from '../../src/core/runSheet/stored.ts';
import { anyParts } from '../support/runSheets.ts';

/** 22 November 2026, 23:30 in Amsterdam: every story in this file runs past midnight. */
const START = Date.UTC(2026, 10, 22, 22, 30);
const at = (minute: number): number => START + minute * MINUTE;

const part = (id: string, kind: Part['kind'], minutes: number): Part =>
  newPart(id, { kind, title: id, minutes, minimum: 5 });
/** A plan of one hour. */
const plan = [
  part('a', 'plenary', 10),
  part('b', 'subgroups', 20),
  part('c', 'break', 10),
  part('d', 'plenary', 20),
];

const commands = {
  beat,
  next: nextPart,
  back: previousPart,
  pause: pauseRun,
  resume: resumeRun,
  plus: extendPart,
  finish: finishRun,
  divide: (run: Run, now: number): Run => {
    const result = redistribute(run, now);
    return result.kind === 'plan' ? result.run : run;
  },
} as const;
type Command = keyof typeof commands;

function started(parts: readonly Part[], now = START, start = now): Run {
  return startRun(parts, now, start) ?? fail('no parts');
}

function fail(why: string): never {
  throw new Error(why);
}

/** Returns the run after a story such as `10 next, 15 pause`: commands, each with its minute since the start. */
function after(story: string, run = started(plan)): Run {
  const lines = story.split(', ').filter(one => one !== '');
  return lines.reduce((now, line) => {
    const [minute, command] = line.split(' ');
    return commands[command as Command](now, at(Number(minute)));
  }, run);
}

/** Returns state, part, minutes left (below 0: over time), minutes behind, expected end in minutes, next part. */
function brief(run: Run, minute: number): string {
  const { state, part: now, left, overtime, behind, expectedEnd, next } = viewOf(run, at(minute));
  const minutes = (left - overtime) / MINUTE;
  return `${state} ${now.id} ${minutes} ${behind} ${(expectedEnd - START) / MINUTE} ${next?.id ?? '-'}`;
}

describe('a run', () => {
  test.each([
    // story, minute, expected state
    ['', 0, 'running a 10 0 60 b'],
    ['', 4, 'running a 6 0 60 b'],
    ['', 10, 'running a 0 0 60 b'],
    ['', 13, 'running a -3 3 63 b'],
    ['8 next', 8, 'running b 20 -2 58 c'],
    ['13 next', 20, 'running b 13 3 63 c'],
    // A fraction of a minute counts as neither ahead nor behind.
    ['9.5 next', 10, 'running b 19.5 0 59.5 c'],
    ['10.5 next', 11, 'running b 19.5 0 60.5 c'],
    // Up to the end.
    ['10 next, 30 next, 40 next', 40, 'running d 20 0 60 -'],
    ['10 next, 30 next, 40 next, 55 next', 99, 'finished d 5 -5 55 -'],
    ['10 next, 20 finish', 99, 'finished b 10 -40 20 c'],
    // Back to a previous part: each part continues with the time that it had left.
    ['10 next, 11 back', 11, 'running a 0 0 60 b'],
    ['10 next, 11 back', 13, 'running a -2 2 62 b'],
    ['4 next, 6 back', 6, 'running a 6 0 60 b'],
    ['4 next, 6 back, 12 next', 12, 'running b 18 0 60 c'],
    ['3 back', 3, 'running a 7 0 60 b'],
    ['10 next, 20 finish, 25 back', 26, 'running b 9 5 65 c'],
    // A pause delays the end.
    ['4 pause', 9, 'paused a 6 5 65 b'],
    ['4 pause, 9 resume', 10, 'running a 5 5 65 b'],
    ['4 pause, 9 next', 10, 'running b 19 -1 59 c'],
    ['4 pause, 6 pause, 9 resume, 9 resume', 10, 'running a 5 5 65 b'],
    ['4 pause, 9 plus', 10, 'paused a 11 11 71 b'],
    ['4 pause, 9 finish', 99, 'finished a 6 -51 9 b'],
    // Five more minutes, and over time after that.
    ['4 plus', 4, 'running a 11 5 65 b'],
    ['4 plus, 4 plus', 4, 'running a 16 10 70 b'],
    ['17 plus', 17, 'running a 5 12 72 b'],
    ['16.5 plus', 16.5, 'running a 5.5 12 72 b'],
    ['10 next, 20 finish, 21 plus, 22 next, 23 pause, 24 resume', 30, 'finished b 10 -40 20 c'],
    // A clock that is set back loses no time, and counting continues.
    ['4 beat, -60 beat', -58, 'running a 4 -64 -4 b'],
    ['4 beat', -56, 'running a 6 -60 0 b'],
    ['4 pause, -60 resume', -58, 'running a 4 -64 -4 b'],
  ])('a run after the commands %j, at minute %d, has the state %s', (story, minute, expected) =>
    expect(brief(after(story), minute)).toBe(expected),
  );

  test.each([
    ['4 beat', 180, false],
    ['4 beat', 181, true],
    ['4 pause', 181, true],
    ['10 next, 20 finish', 140, false],
    ['10 next, 20 finish', 141, true],
  ])('a stored run after the commands %j counts as abandoned at minute %d: %s', (story, minute, left) =>
    expect(isLeft(after(story), at(minute))).toBe(left),
  );

  test.each([
    ['8 next, 12 beat', 'running b 15 -2 1484 c'],
    ['10 next, 12 pause', 'running b 17 0 1486 c'],
    ['10 next, 20 finish', 'finished b 10 -40 20 c'],
  ])(
    'a run after the commands %j continues where it stopped when it is resumed the next day',
    (story, expected) => expect(brief(takenUp(after(story), at(1438)), 1439)).toBe(expected),
  );

  it('a run measures delays from the planned start when that is in the past', () =>
    expect(brief(started(plan, at(6), START), 6)).toBe('running a 10 6 66 b'));

  it('a run waits for a planned start in the future, and measures from there', () => {
    const waiting = started(plan, at(-24), START);
    expect(viewOf(waiting, at(-24)).startsIn).toBe(24 * MINUTE);
    expect(brief(waiting, -5)).toBe('running a 10 0 60 b');
    expect(brief(beat(waiting, at(-5)), 2)).toBe('running a 8 0 60 b');
    expect(viewOf(waiting, at(2)).startsIn).toBe(0);
    expect(readRun(writeRun(waiting))).toEqual(waiting);
  });

  it('a run begins before its planned start when someone starts or continues it', () => {
    const waiting = started(plan, at(-5), START);
    expect(brief(startNow(waiting, at(-5)), -4)).toBe('running a 9 -5 55 b');
    expect(brief(nextPart(waiting, at(-5)), -4)).toMatch(/^running b/u);
  });

  it('a run reports 0 minutes behind, not -0, when it is seconds ahead', () =>
    expect(viewOf(after('9.5 next'), at(10)).behind).toBe(0));

  it('a run does not start when there are no parts', () => expect(startRun([], START)).toBeNull());

  it('a run measures time correctly in the night in which the clock is moved an hour', () => {
    // 25 October 2026, 02:30 summer time in Amsterdam. The clocks go back half an hour later.
    const now = Date.UTC(2026, 9, 25, 0, 30);
    const run = nextPart(started([part('a', 'plenary', 5), part('b', 'break', 60)], now), now);
    expect(viewOf(run, now + 45 * MINUTE)).toMatchObject({ left: 15 * MINUTE, behind: -5 });
    expect(slideClock(run, now, 'nl', 'Europe/Amsterdam')?.text).toBe('Nog 60 minuten, verder om 02:30');
  });

  it('a run throws when its current part is missing, because that is a bug', () =>
    expect(() => viewOf({ ...started(plan), current: 'x' as PartId }, START)).toThrow('no part x'));
});

describe('redistributing the remaining time', () => {
  const minutes = (run: Run): string => run.parts.map(one => `${one.id}${one.minutes}`).join(' ');

  test.each([
    // story, minutes afterwards, state afterwards
    ['20 next, 20 divide', 'a10 b20 c10 d10', 'running b 20 0 60 c'],
    // The remaining time of the current part stays.
    ['20 next, 35 divide', 'a10 b20 c10 d10', 'running b 5 0 60 c'],
    ['20 next, 44 divide', 'a10 b20 c10 d6', 'running b -4 0 60 c'],
    // Breaks are shortened last.
    ['25 next, 25 divide', 'a10 b20 c10 d5', 'running b 20 0 60 c'],
    ['28 next, 28 divide', 'a10 b20 c7 d5', 'running b 20 0 60 c'],
    // A run that is ahead gives later parts more time.
    ['4 next, 4 divide', 'a10 b20 c10 d26', 'running b 20 0 60 c'],
    // Rounding never ends a minute late, and ends less than a minute early.
    ['20.5 next, 20.5 divide', 'a10 b20 c10 d9', 'running b 20 0 59.5 c'],
    // Also in a pause.
    ['5 pause, 15 divide', 'a10 b15 c10 d15', 'paused a 5 0 60 b'],
    // A later part that was started keeps the time already spent in it.
    ['10 next, 20 next, 24 back, 34 divide', 'a10 b20 c10 d20', 'running b 0 0 60 c'],
    ['10 next, 20 next, 24 back, 40 divide', 'a10 b20 c10 d14', 'running b -6 0 60 c'],
    ['10 next, 11 next, 31 back, 31 divide', 'a10 b20 c20 d10', 'running b 19 0 60 c'],
  ])(
    'redistributing the time after the commands %j gives %s and the state %s',
    (story, expected, standing) => {
      const run = after(story);
      expect(minutes(run)).toBe(expected);
      expect(brief(run, Number(/(\S+) divide$/.exec(story)?.[1]))).toBe(standing);
    },
  );

  test.each([
    ['35 next', 35, { kind: 'tooLittleTime', short: 5, drop: ['d'] }],
    ['', 70, { kind: 'tooLittleTime', short: 25, drop: [] }],
    ['10 next, 30 next, 40 next', 45, { kind: 'noParts' }],
    ['10 next, 20 finish', 25, { kind: 'noParts' }],
  ])(
    'redistributing the time after the commands %j, at minute %d, returns the reason why that is impossible',
    (story, minute, expected) => expect(redistribute(after(story), at(minute))).toEqual(expected),
  );

  it('redistributing the time suggests dropping a part of a step that an earlier part already covered', () => {
    const fields = [['waarden'], ['waarden'], ['acties']] as unknown as readonly (readonly FieldId[])[];
    const run = started(plan.slice(0, 3).map((one, index) => ({ ...one, fields: fields[index] ?? [] })));
    expect(redistribute(run, at(33))).toEqual({ kind: 'tooLittleTime', short: 3, drop: ['b'] });
  });

  it('redistributing the time reports which breaks became shorter', () =>
    expect(redistribute(after('28 next'), at(28))).toMatchObject({ kind: 'plan', bent: ['c'] }));
});

describe('editing during a run', () => {
  it('editing the parts during a run keeps the time spent, and includes a new part', () => {
    const run = after('10 next, 15 beat');
    const own = { kind: 'plenary', title: 'Rondje', minutes: 5 } as const;
    const edited = withParts(run, withPart(withPartAt(run.parts, 'd' as PartId, 2), own, 9));
    expect(edited.parts.map(one => [one.id, one.spent / MINUTE])).toEqual([
      ['a', 10],
      ['b', 5],
      ['d', 0],
      ['c', 0],
      ['own-1', 0],
    ]);
    expect(brief(edited, 16)).toBe('running b 14 5 65 d');
  });

  it('removing the current part from the list has no effect during a run', () => {
    const run = after('10 next');
    expect(
      withParts(
        run,
        run.parts.filter(one => one.id !== 'b'),
      ),
    ).toBe(run);
  });
});

describe('signals', () => {
  /** Returns the signals with the minute of each, when the run is checked every half minute. */
  function given(run: Run, from: number, to: number): readonly string[] {
    const all: string[] = [];
    for (let minute = from; minute <= to; minute += 0.5) {
      const { signal } = viewOf(run, at(minute));
      if (signal) all.push(`${minute} ${signal}`);
      run = beat(run, at(minute));
    }
    return all;
  }

  test.each([
    ['', 0, 15, ['8 twoMinutes', '10 time']],
    // After a gap between checks, only the latest signal is given.
    ['', 12, 15, ['12 time']],
    // Extra time gives the signals again.
    ['9 beat, 9 plus', 9, 20, ['13 twoMinutes', '15 time']],
    ['12 beat, 12 plus', 12, 20, ['15 twoMinutes', '17 time']],
    // Returning to a part that is over gives no new signals.
    ['12 next, 13 back', 13, 20, []],
    ['9 next, 10 back', 10, 20, ['11 time']],
    // No signals in a pause or at the end, but signals after a pause.
    ['7 pause', 7, 20, []],
    ['7 pause, 17 resume', 17, 25, ['18 twoMinutes', '20 time']],
    ['7 finish', 7, 20, []],
    ['8 pause', 8, 20, []],
    ['8 finish', 8, 20, []],
    // A signal that was due when the pause began is given when the pause ends.
    ['8 pause, 9 resume', 9, 10, ['9 twoMinutes']],
    ['8 pause, 8.5 beat, 9 resume', 9, 10, ['9 twoMinutes']],
    // A clock that is set back repeats no signals.
    ['9 beat, -60 beat', -60, -58, ['-59 time']],
  ])(
    'the signals of a run after the commands %j, from minute %d to %d, are %j',
    (story, from, to, expected) => expect(given(after(story), from, to)).toEqual(expected),
  );

  it('a part of two minutes gives no signal that two minutes are left', () =>
    expect(given(started([part('a', 'plenary', 2)]), 0, 3)).toEqual(['2 time']));
});

describe('the clock on the slide', () => {
  test.each([
    // story, minute, text, minute of the next change
    ['10 next', 10, 'Nog 20 minuten, tot 00:00', 11],
    ['10 next', 10.5, 'Nog 20 minuten, tot 00:00', 11],
    ['10 next', 11, 'Nog 19 minuten, tot 00:00', 12],
    ['10 next', 29, 'Nog 1 minuut, tot 00:00', 30],
    ['10 next', 30, 'De tijd is om', null],
    ['10 next, 30.4 next', 31, 'Nog 10 minuten, verder om 00:10', 31.4],
    ['10 next, 30.5 next', 31, 'Nog 10 minuten, verder om 00:11', 31.5],
    ['10 next, 30 next', 40, 'De pauze is voorbij', null],
    ['10 next, 12 plus', 13, 'Nog 22 minuten, tot 00:05', 14],
    ['10 next, 12 pause', 15, 'De klok staat even stil', null],
  ])(
    'the clock on the slide after the commands %j, at minute %d, reads %j until %p',
    (story, minute, text, changes) =>
      expect(slideClock(after(story), at(minute), 'nl', 'Europe/Amsterdam')).toEqual({
        text,
        changesAt: changes === null ? null : at(changes),
      }),
  );

  test.each([
    ['10 next', 10, '20 minutes left, until 00:00'],
    ['10 next', 29.5, '1 minute left, until 00:00'],
    ['10 next', 31, 'Time is up'],
    ['10 next, 30 next', 30, '10 minutes left, back at 00:10'],
    ['10 next, 30 next', 41, 'The break is over'],
    ['10 next, 12 pause', 15, 'The clock is paused'],
  ])(
    'the clock on the slide after the commands %j, at minute %d, reads %j in English',
    (story, minute, text) =>
      expect(slideClock(after(story), at(minute), 'en', 'Europe/Amsterdam')?.text).toBe(text),
  );

  test.each(['', '10 next, 30 next, 40 next', '10 next, 15 finish'])(
    'the clock is not on the slide after the commands %j',
    story => expect(slideClock(after(story), at(45), 'nl')).toBeNull(),
  );

  it('the clock on the slide keeps its text until the announced moment and then changes, at most once a minute', () => {
    const run = after('10.123 next');
    let clock = slideClock(run, at(10.2), 'nl');
    let last = at(10.123);
    let times = 0;
    for (; clock?.changesAt; times++) {
      expect(clock.changesAt - last).toBe(MINUTE);
      expect(slideClock(run, clock.changesAt - 1, 'nl')).toEqual(clock);
      last = clock.changesAt;
      const later = slideClock(run, last, 'nl');
      expect(later?.text).not.toBe(clock.text);
      clock = later;
    }
    expect(times).toBe(20);
  });
});

/** One event in a random run: a command or an edit, and the ms since the previous event. */
const happening = fc.record({
  passed: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 * MINUTE }) },
    { weight: 1, arbitrary: fc.integer({ min: -90 * MINUTE, max: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 * 60 * MINUTE }) },
  ),
  command: fc.oneof(
    { weight: 4, arbitrary: fc.constant('beat' as const) },
    {
      weight: 8,
      arbitrary: fc.constantFrom('next', 'next', 'back', 'pause', 'resume', 'plus', 'divide', 'divide'),
    },
    { weight: 1, arbitrary: fc.constantFrom('finish', 'minutes', 'move') },
  ),
  choice: fc.nat(8),
});

test('any sequence of commands and edits on a run keeps the total times correct and loses no part (property)', () => {
  let divided = 0;
  fc.assert(
    fc.property(anyParts, fc.array(happening, { maxLength: 80 }), (parts, happenings) => {
      let run = started(parts);
      let now = START;
      let counted = 0;
      let told: readonly string[] = [];
      for (const { passed, command, choice } of happenings) {
        now += passed;
        if (run.state === 'running') counted += Math.max(passed, 0);
        const [before, view] = [run, viewOf(run, now)];
        if (view.signal) told = [...told, view.signal];
        if (command === 'minutes' || command === 'move') {
          const { id } = run.parts[choice % run.parts.length] ?? fail('no part');
          const edit = command === 'minutes' ? withMinutes : withPartAt;
          run = withParts(beat(run, now), edit(run.parts, id, choice + 1));
        } else run = commands[command](beat(run, now), now);
        if (command !== 'beat') told = [];
        // Each signal is given at most once, and the two-minute warning never after the time signal.
        expect(['', 'twoMinutes', 'time', 'twoMinutes,time']).toContain(told.join());

        const seen = viewOf(run, now);
        expect(sum(run.parts.map(one => one.spent))).toBe(counted);
        expect(run.parts.map(one => one.id).toSorted()).toEqual(parts.map(one => one.id).toSorted());
        expect(Math.min(seen.left, seen.overtime)).toBe(0);
        expect(seen.expectedEnd).toBeGreaterThanOrEqual(run.state === 'finished' ? 0 : now + seen.left);
        expect(seen.signal).toBeNull();
        expect(run.parts.every(one => Number.isInteger(one.minutes) && one.minutes >= 0)).toBe(true);
        expect(readRun(writeRun(run))).toEqual(run);
        // A reload continues the run without a difference.
        expect(viewOf(readRun(writeRun(before)) ?? run, now)).toEqual(view);
        const result = redistribute(run, now);
        if (result.kind === 'plan') {
          divided++;
          const then = viewOf(result.run, now);
          expect(then.expectedEnd).toBeLessThanOrEqual(run.end);
          expect(then.expectedEnd).toBeGreaterThan(run.end - MINUTE * run.parts.length);
          expect(then.part).toEqual(seen.part);
        }
      }
    }),
    { numRuns: 400, seed: 20261122 },
  );
  expect(divided).toBeGreaterThan(1_000);
});
