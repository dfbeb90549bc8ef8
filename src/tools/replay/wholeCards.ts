import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BoxPlace } from '../../core/card/boxPlace.ts';
import type { Language } from '../../core/card/language.ts';
import { comparing, type Comparison } from '../../core/combine/comparing.ts';
import { freeName, originNames } from '../../core/combine/originNames.ts';
import { combined, everything } from '../../core/combine/selection.ts';
import { countOf, outsideOf, type FoundCard } from '../../core/combine/source.ts';
import { done, trouble, type Outcome, type Trouble } from '../../core/deck/trouble.ts';
import { isSamePlace } from '../../core/recognition/drawing.ts';
import type { Session } from '../../core/session/session.ts';
import type { CardView } from '../../core/session/state.ts';
import { vocabularyOf } from '../../pane/combine/stemming.ts';

/** The result of recognising someone else's slide as a card. */
export interface RecognisedSlide {
  readonly slide: number;
  /** The shape that was recognised as the box of each column. */
  readonly columns: Readonly<Record<string, { readonly shape: string; readonly cell?: BoxPlace['cell'] }>>;
  /** How certain the recognition is, from 0 to 1. */
  readonly confidence: number;
}

/** The results of combining cards. The entries of the cards are divided into `added` and `same`. */
export interface CombinedCards {
  readonly entries: number;
  readonly added: number;
  /** The number of entries that several cards share, or that were already on the card. */
  readonly same: number;
}

/**
 * Finishes and closes the card like the pane does. If the slide has lost words since it was last read, returns the
 * trouble `notWritten` instead and keeps the card open.
 */
export async function finishCard(session: Session): Promise<Outcome<null>> {
  const told = session.cards.unplaced;
  await session.refresh();
  if (session.cards.unplaced > told) return trouble('notWritten');
  const finished = await session.cards.finish();
  if (finished.ok) await session.cards.close();
  return finished;
}

/** Confirms the recognition of a slide (from 1) as a card. */
export async function adoptSlide(session: Session, slide: number): Promise<Outcome<RecognisedSlide>> {
  const candidates = await session.cards.candidates('all');
  if (!candidates.ok) return candidates;
  const one = candidates.value.find(({ sketch }) => sketch.position === slide);
  if (one && one.boxes !== 'open') return trouble('boxesOutOfReach', { slide });
  if (!one?.found) return trouble('notACard', { slide });
  const { boxes, title, confidence } = one.found;
  const columns = Object.entries(boxes).flatMap(([field, place]) => {
    if (!place) return [];
    const { cell } = place;
    const shape = one.sketch.shapes.find(drawn => isSamePlace(drawn.place, place))?.place.name ?? '';
    return [[field, cell ? { shape, cell } : { shape }] as const];
  });
  const adopted = await session.cards.adopt(one.sketch.slide, boxes, title);
  return adopted.ok ? done({ slide, columns: Object.fromEntries(columns), confidence }) : adopted;
}

/**
 * Adds all entries from the cards in these files to the open card, one card after another. Reports unusable files and
 * continues with the others.
 */
export async function combineFiles(
  session: Session,
  files: readonly string[],
  language: Language,
): Promise<{ outcome: Outcome<null>; combined: CombinedCards | null; unusable: readonly Trouble[] }> {
  const { card } = session.state;
  if (!card) return { outcome: trouble('noCardOpen'), combined: null, unusable: [] };
  const found: (readonly [file: string, card: FoundCard])[] = [];
  const unusable: Trouble[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null);
    const name = basename(file);
    const cards = bytes
      ? await session.cards.inFile(name, new Uint8Array(bytes))
      : trouble('fileBroken', { file: name });
    if (cards.ok) {
      found.push(...cards.value.map(one => [name, one] as const));
      unusable.push(...cards.value.flatMap(one => outsideOf(one, name) ?? []));
    } else unusable.push(cards.trouble);
  }
  const comparison = await compared(found, card, language);
  const added = combined(comparison, everything(comparison), null);
  const entries = found.reduce((sum, [, one]) => sum + countOf(one), 0);
  const count = [...added.values()].flat().length;
  const outcomes = await Promise.all(
    [...added].map(([field, texts]) => session.entries.addAll(field, texts)),
  );
  return {
    outcome: outcomes.find(one => !one.ok) ?? done(null),
    combined: { entries, added: count, same: entries - count },
    unusable,
  };
}

/** Compares the cards with the open card, each under the name of its file. */
async function compared(
  cards: readonly (readonly [file: string, card: FoundCard])[],
  { fields }: CardView,
  language: Language,
): Promise<Comparison> {
  const names: string[] = [];
  for (const name of originNames(cards.map(([file]) => file))) names.push(freeName(name, names));
  const work = comparing({
    sources: cards.map(([, { entries }], at) => ({ origin: names[at] ?? '', entries })),
    card: new Map(fields.map(one => [one.field, one.entries.map(({ text }) => text)])),
    vocabulary: await vocabularyOf(language),
  });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
