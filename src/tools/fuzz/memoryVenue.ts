import type { CardId } from '../../core/card/identity.ts';
import type { CardKind, FieldId } from '../../core/card/kind.ts';
import { bodyShape, headingShape, TITLE_SHAPE } from '../../core/card/names.ts';
import type { Deck } from '../../core/deck/deck.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import type { SlideSize } from '../../core/deck/slideSize.ts';
import { partnership } from '../../core/method/partnership.ts';
import { entriesIn } from '../../core/text/paragraphs.ts';
import type { FaultName } from '../../workbench/host/faults/catalogue.ts';
import type { FaultSetting, FaultState } from '../../workbench/host/faults/switchboard.ts';
import type { SlideMove } from '../replay/intrusion.ts';
import type { SavedCard } from '../replay/savedCard.ts';
import type { Hand, Venue } from '../replay/venue.ts';
import { FaultyDeck } from './faultyDeck.ts';
import { once } from './once.ts';

/** Memoised, because most slides do not change from step to step. */
const boxesIn = once((shapes: ReadonlyMap<string, string>): ReadonlyMap<FieldId, string> => {
  const boxes = new Map<FieldId, string>();
  for (const { id } of partnership.fields) {
    const raw = shapes.get(bodyShape(id));
    if (raw !== undefined) boxes.set(id, raw);
  }
  return boxes;
});

/** A workshop on the memory deck, without Office, file or formatting. About forty times as fast as the office lane. */
export class MemoryVenue implements Venue {
  readonly deck = new FaultyDeck(partnership);

  /** Creates a deck with one slide, like a new presentation. */
  constructor() {
    this.deck.slides.push({ id: '255#1' as SlideId, tag: null, shapes: new Map() });
  }

  openPane(): Deck {
    return this.deck;
  }

  get requests(): number {
    return this.deck.requests;
  }

  async idle(): Promise<void> {
    // The memory deck needs no time to become idle.
  }

  moment(): Promise<void> {
    return Promise.resolve();
  }

  slides(): readonly SlideId[] {
    return this.deck.slides.map(one => one.id);
  }

  cardOn(slide: SlideId): CardId | null {
    return this.deck.identityOn(slide)?.id ?? null;
  }

  select(slide: SlideId, field: FieldId | null): void {
    this.deck.caret = field === null ? null : { slide, field };
  }

  boxes(slide: SlideId): ReadonlyMap<FieldId, string> | null {
    const shapes = this.deck.slides.find(one => one.id === slide)?.shapes;
    return shapes ? boxesIn(shapes) : null;
  }

  type(slide: SlideId, field: FieldId, text: string): void {
    this.deck.type(field, text.replaceAll('\n', '\r'), slide);
  }

  rename(slide: SlideId, field: FieldId | null, text: string): boolean {
    return this.deck.rename(slide, field === null ? TITLE_SHAPE : headingShape(field), text);
  }

  deleteBox(slide: SlideId, field: FieldId): void {
    this.deck.deleteBox(slide, bodyShape(field));
  }

  arrange(move: SlideMove): void {
    this.deck.arrange(move);
  }

  resize(size: SlideSize): void {
    this.deck.slideSize = size;
  }

  async format(): Promise<void> {
    // The memory deck has no formatting to change.
  }

  undo(): boolean {
    return this.deck.undo();
  }

  redo(): boolean {
    return this.deck.redo();
  }

  fault(name: FaultName, setting: FaultSetting<FaultName>): void {
    this.deck.faults.set(name, setting);
  }

  faults(): readonly FaultState[] {
    return this.deck.faults.states();
  }

  watch(listener: (hand: Hand) => void): () => void {
    return this.deck.witness(listener);
  }

  saved(_kind: CardKind, card: SlideId | null): { slides: number; card: SavedCard | null } {
    const boxes = card && this.boxes(card);
    const slide = this.slides().findIndex(id => id === card) + 1;
    const columns = Object.fromEntries([...(boxes ?? [])].map(([field, raw]) => [field, entriesIn(raw)]));
    return { slides: this.slides().length, card: boxes && { slide, columns } };
  }

  close(): void {
    this.deck.caret = null;
  }
}
