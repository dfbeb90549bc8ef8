import { slideLanguage, type Language } from '../card/language.ts';
import { MINUTE } from './part.ts';

const DAY = 24 * 60 * MINUTE;

/** The wall clock at this moment, to the nearest minute: `13:30`. */
export function timeOfDay(moment: number, language: Language): string {
  // Formatting itself cuts the seconds off.
  return new Intl.DateTimeFormat(slideLanguage[language], { timeStyle: 'short' }).format(moment + MINUTE / 2);
}

/** The moment nearest to `now` at which the wall clock says what it says at `moment`: a plan of another day is one for today. */
export function nearestTime(moment: number, now: number): number {
  const then = new Date(moment);
  const around = [-1, 0, 1].map(days => {
    const day = new Date(now);
    day.setDate(day.getDate() + days);
    return day.setHours(then.getHours(), then.getMinutes(), 0, 0);
  });
  return around.reduce((best, one) => (Math.abs(one - now) < Math.abs(best - now) ? one : best));
}

/** The moment, nearest to `now`, that someone means by `13:30`, `13.30`, `1330` or `9`; null for what is no time. */
export function readTime(text: string, now: number): number | null {
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?: ?[:.uh]? ?(\d{2}))? ?[uh]?$/iu.exec(text.trim().replace(/\s+/gu, ' ')) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return nearestTime(new Date(now).setHours(Number(hours), Number(minutes), 0, 0), now);
}

/** Whole minutes from a start to the next time that the wall clock stands as at `end`; 0 for the same time. */
export function minutesUntil(end: number, start: number): number {
  const time = (((end - start) % DAY) + DAY) % DAY;
  return Math.round(time / MINUTE);
}

/** A time that counts down, up to the second: `12:05`, `1:02:05`. */
export function countdown(ms: number, round: (seconds: number) => number): string {
  const seconds = round(ms / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map(one => String(one).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? [hours, ...parts].join(':') : parts.join(':').replace(/^0(?=\d:)/u, '');
}

/** How long ago a moment is, in days, as people say it: `gisteren`. */
export function dayOf(moment: number, now: number, language: Language): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(moment) - midnight(now)) / DAY);
  return new Intl.RelativeTimeFormat(slideLanguage[language], { numeric: 'auto' }).format(days, 'day');
}
