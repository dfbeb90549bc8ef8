import type { FieldId } from '../card/kind.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { entriesIn } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import { fullness } from './sizing.ts';

/**
 * Opens the page of the open card where a column continues: the last page with entries in that column, or the page
 * after it if the column is full there. Opens the first page if the column has no entries. Reads each other page once.
 * Call inside a `SerialQueue` task.
 */
export async function openRoomFor(
  field: FieldId,
  deck: Deck,
  controller: CardController,
): Promise<Outcome<null>> {
  const open = controller.writer?.state;
  if (!open) return trouble('noCardOpen');
  const pages = controller.cards.pagesOf(open.card);
  // A definitive version is read from its first slide on, column by column.
  if (pages.length === 1 || pages[0]?.identity.definitive) return done(null);
  const readings = new Map<CardOnSlide, Snapshot>();
  for (const page of pages) {
    const read = page.slide === open.card.slide && open.seen ? done(open.seen) : await deck.read(page);
    if (read.ok) readings.set(page, read.value);
  }
  const last = pages.findLastIndex(page => entriesIn(readings.get(page)?.texts.get(field) ?? '').length > 0);
  const reached = pages[Math.max(last, 0)];
  const reading = reached && readings.get(reached);
  const hasNoRoom = reading && isFullOn(reached, field, reading, controller);
  const page = (hasNoRoom ? pages[last + 1] : undefined) ?? reached;
  return !page || page.slide === open.card.slide ? done(null) : openPage(page, deck, controller);
}

/** Returns whether a column of a page has no room for another entry; false when that is unknown. */
function isFullOn(page: CardOnSlide, field: FieldId, reading: Snapshot, { sizing }: CardController): boolean {
  return (
    sizing !== null && fullness(sizing, reading, reading.texts, page.identity)?.get(field)?.full === true
  );
}

/** Opens a page in the pane, and in PowerPoint's window unless the room is looking at an aid instead of the card. */
export async function openPage(
  page: CardOnSlide,
  deck: Deck,
  controller: CardController,
): Promise<Outcome<null>> {
  const opened = await controller.open(page);
  if (opened.ok && controller.display.state.aid === null) await deck.selectSlide(page.slide);
  return opened;
}
