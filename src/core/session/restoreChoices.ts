import type { FieldId } from '../card/kind.ts';
import type { CardOnSlide } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { Choice } from '../definitive/choices.ts';
import type { EntryKey } from '../merge/cardText.ts';
import { positionAt } from '../merge/operation.ts';
import { cleanEntry, isBlank } from '../text/paragraphs.ts';
import type { BringOver } from './bringOver.ts';
import type { CardController } from './cardController.ts';
import type { CardState } from './cardState.ts';
import { allOf } from './commands.ts';
import { choicesOf } from './definitiveCard.ts';
import type { Addition } from './sessionEntries.ts';
import { asAccepted } from './view.ts';

/** An entry of the working card to put on the definitive version, with other words if `wording` differs. */
export interface Restored {
  readonly field: FieldId;
  readonly text: string;
  readonly wording: string;
}

/** A restored entry, and where it belongs: the words that are on the definitive version before and after it. */
interface Placed extends Restored {
  readonly page: CardOnSlide;
  /** Nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Dependencies of `restoreChoices`. */
export type RestoreContext = Pick<BringOver, 'deck' | 'controller' | 'commands' | 'entries'>;

/**
 * Implements `SessionEntries.restore`. Puts each entry after the nearest earlier entry of the working card that is on the
 * definitive version, on the slide of that entry; without one, before the nearest later entry; else at the end of the
 * open slide.
 */
export async function restoreChoices(
  restored: readonly Restored[],
  context: RestoreContext,
): Promise<Outcome<null>> {
  const words: Promise<Outcome<null>>[] = [];
  const outcome = await context.commands.whileBusy(() => accept(restored, context, words));
  return outcome.ok ? allOf(words) : outcome;
}

/** Accepts the additions, and adds their outcomes to `words`. Call inside a `SerialQueue` task. */
async function accept(
  restored: readonly Restored[],
  { deck, controller, entries }: RestoreContext,
  words: Promise<Outcome<null>>[],
): Promise<Outcome<null>> {
  const { writer } = controller;
  if (!writer) return trouble('noCardOpen');
  const found = await choicesOf(controller);
  const placed = places(restored, found.ok ? found.value : [], writer.state.card, controller);
  for (const page of new Set(placed.map(one => one.page))) {
    if (page.slide !== controller.writer?.state.card.slide) {
      const opened = await controller.open(page);
      if (!opened.ok) return opened;
      await deck.selectSlide(page.slide);
    }
    const to = controller.writer;
    if (!to) continue;
    const here = placed.filter(one => one.page === page);
    words.push(
      ...entries.acceptNew(
        to,
        additions(here, to.state, () => controller.keys.next()),
      ),
    );
  }
  return done(null);
}

/** Returns where each entry belongs, in the order of the working card. */
function places(
  restored: readonly Restored[],
  order: readonly Choice[],
  open: CardOnSlide,
  { cards, shelf, writer }: CardController,
): readonly Placed[] {
  const pages = cards.pagesOf(open);
  const openPage = pages.find(one => one.slide === open.slide) ?? open;
  const pageWith = (field: FieldId, words: string): CardOnSlide | undefined =>
    [openPage, ...pages].find(page =>
      shelf
        .known(page, writer)
        ?.text.get(field)
        ?.some(one => one.text === words),
    );
  const wordings = new Map<Choice, string>();
  const unknown: Restored[] = [];
  for (const one of restored) {
    if (isBlank(cleanEntry(one.wording))) continue;
    const choice = order.find(
      other =>
        other.wording === null &&
        other.field === one.field &&
        other.text === one.text &&
        !wordings.has(other),
    );
    if (choice) wordings.set(choice, one.wording);
    else unknown.push(one);
  }
  const placed = order.flatMap((choice): readonly Placed[] => {
    const wording = wordings.get(choice);
    if (wording === undefined) return [];
    const { field, text } = choice;
    const own = order.filter(one => one.field === field);
    const index = own.indexOf(choice);
    const said = (some: readonly Choice[]): readonly string[] =>
      some.flatMap(one => one.wording ?? wordings.get(one) ?? []);
    const before = said(own.slice(0, index).toReversed());
    const after = said(own.slice(index + 1));
    const [page = openPage] = [...before, ...after].flatMap(words => pageWith(field, words) ?? []);
    return [{ field, text, wording, page, before, after }];
  });
  return [...placed, ...unknown.map(one => ({ ...one, page: openPage, before: [], after: [] }))];
}

/** Returns the additions that put these entries on a slide, each at its place. */
function additions(
  placed: readonly Placed[],
  { text, pending }: CardState,
  newKey: () => EntryKey,
): readonly Addition[] {
  const lists = new Map<FieldId, { readonly key: EntryKey; readonly text: string }[]>(
    Array.from(asAccepted(text, pending), ([field, entries]) => [field, [...entries]]),
  );
  return placed.map(({ field, text: literal, wording, before, after }) => {
    const list = lists.get(field) ?? [];
    const indexOf = (words: string): number => list.findIndex(one => one.text === words);
    const behind = before.map(indexOf).find(index => index >= 0);
    const ahead = after.map(indexOf).find(index => index >= 0);
    const index = behind === undefined ? (ahead ?? list.length) : behind + 1;
    const key = newKey();
    const words = cleanEntry(wording);
    const operation = { do: 'add', key, field, text: words, to: positionAt(list, index) } as const;
    list.splice(index, 0, { key, text: words });
    lists.set(field, list);
    return { operation, ...(words !== literal && { annotation: { note: '', literal } }) };
  });
}
