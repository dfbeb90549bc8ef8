import { slideLanguage, type Language } from '../card/language.ts';
import { MINUTE, type PartKind } from './part.ts';
import type { Run } from './run.ts';
import { viewOf } from './runView.ts';

/** The text of a clock on a slide. */
export interface SlideClock {
  readonly text: string;
  /** When the text changes if nobody changes the run, in ms since epoch; null when the text stays the same. */
  readonly changesAt: number | null;
}

interface Wording {
  left(minutes: number, kind: PartKind, time: string): string;
  over(kind: PartKind): string;
  readonly paused: string;
}

const wordings: Readonly<Record<Language, Wording>> = {
  nl: {
    left: (minutes, kind, time) =>
      `Nog ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}, ${kind === 'break' ? 'verder om' : 'tot'} ${time}`,
    over: kind => (kind === 'break' ? 'De pauze is voorbij' : 'De tijd is om'),
    paused: 'De klok staat even stil',
  },
  en: {
    left: (minutes, kind, time) =>
      `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left, ${kind === 'break' ? 'back at' : 'until'} ${time}`,
    over: kind => (kind === 'break' ? 'The break is over' : 'Time is up'),
    paused: 'The clock is paused',
  },
};

/**
 * Returns the clock for subgroup work and breaks: the minutes left, rounded up, and the time at which the part ends.
 * The clock changes at most once a minute unless someone changes the run. Returns null when the slide should have no
 * clock.
 *
 * @param timeZone IANA name; the time zone of the machine by default.
 */
export function slideClock(run: Run, now: number, language: Language, timeZone?: string): SlideClock | null {
  const { state, part, left } = viewOf(run, now);
  if (state === 'finished' || part.kind === 'plenary') return null;
  const say = wordings[language];
  if (state === 'paused') return { text: say.paused, changesAt: null };
  if (left === 0) return { text: say.over(part.kind), changesAt: null };
  const minutes = Math.ceil(left / MINUTE);
  const format = new Intl.DateTimeFormat(slideLanguage[language], { timeStyle: 'short', timeZone });
  // Rounds to the nearest minute, because formatting truncates the seconds.
  const time = format.format(now + left + MINUTE / 2);
  return { text: say.left(minutes, part.kind, time), changesAt: now + left - (minutes - 1) * MINUTE };
}
