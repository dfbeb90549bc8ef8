import { slideLanguage, type Language } from '../card/language.ts';
import { MINUTE, type PartKind } from './part.ts';
import type { Run } from './run.ts';
import { viewOf } from './runView.ts';

/** A clock as it stands on the slide. */
export interface SlideClock {
  readonly text: string;
  /** When the text will be another one if nobody does anything, in ms since epoch; null when it stays. */
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
 * The clock for subgroup work and breaks: minutes left, rounded up, and the time at which the part ends. It
 * changes once a minute at most, unless someone changes the run. Null when no clock should stand on the slide.
 *
 * @param timeZone IANA name; the machine's own when left out.
 */
export function slideClock(run: Run, now: number, language: Language, timeZone?: string): SlideClock | null {
  const { state, part, left } = viewOf(run, now);
  if (state === 'finished' || part.kind === 'plenary') return null;
  const say = wordings[language];
  if (state === 'paused') return { text: say.paused, changesAt: null };
  if (left === 0) return { text: say.over(part.kind), changesAt: null };
  const minutes = Math.ceil(left / MINUTE);
  const format = new Intl.DateTimeFormat(slideLanguage[language], { timeStyle: 'short', timeZone });
  // To the nearest minute; formatting itself cuts the seconds off.
  const time = format.format(now + left + MINUTE / 2);
  return { text: say.left(minutes, part.kind, time), changesAt: now + left - (minutes - 1) * MINUTE };
}
