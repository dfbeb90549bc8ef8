import { slideLanguage, type Language } from '../card/language.ts';
import { MINUTE } from './part.ts';

const DAY = 24 * 60 * MINUTE;

/** Returns the wall-clock time, to the nearest minute: `13:30`. */
export function timeOfDay(moment: number, language: Language): string {
  // Formatting truncates the seconds.
  return new Intl.DateTimeFormat(slideLanguage[language], { timeStyle: 'short' }).format(moment + MINUTE / 2);
}

/** Returns the next five-minute mark, or the moment itself when it is on a mark. */
export function nextFive(moment: number): number {
  return Math.ceil(moment / (5 * MINUTE)) * 5 * MINUTE;
}

/** Returns the moment nearest to `now` with the wall-clock time of `moment`, so that a plan of another day applies today. */
export function nearestTime(moment: number, now: number): number {
  const then = new Date(moment);
  const around = [-1, 0, 1].map(days => {
    const day = new Date(now);
    day.setDate(day.getDate() + days);
    return day.setHours(then.getHours(), then.getMinutes(), 0, 0);
  });
  return around.reduce((best, one) => (Math.abs(one - now) < Math.abs(best - now) ? one : best));
}

/** Returns the moment nearest to `now` that `13:30`, `13.30`, `1330` or `9` means; null when the text is not a time. */
export function readTime(text: string, now: number): number | null {
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?: ?[:.uh]? ?(\d{2}))? ?[uh]?$/iu.exec(text.trim().replace(/\s+/gu, ' ')) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return nearestTime(new Date(now).setHours(Number(hours), Number(minutes), 0, 0), now);
}

/** Returns the whole minutes from a start to the next time with the wall-clock time of `end`; 0 for the same time. */
export function minutesUntil(end: number, start: number): number {
  const time = (((end - start) % DAY) + DAY) % DAY;
  return Math.round(time / MINUTE);
}

/** Returns a countdown in seconds: `12:05`, `1:02:05`. */
export function countdown(ms: number, round: (seconds: number) => number): string {
  const seconds = round(ms / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map(one => String(one).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? [hours, ...parts].join(':') : parts.join(':').replace(/^0(?=\d:)/u, '');
}

/** Returns in words how many days ago a moment is: `gisteren`. */
export function dayOf(moment: number, now: number, language: Language): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(moment) - midnight(now)) / DAY);
  return new Intl.RelativeTimeFormat(slideLanguage[language], { numeric: 'auto' }).format(days, 'day');
}
