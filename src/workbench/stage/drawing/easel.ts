import type { EmbeddedHost } from '../../host/host.ts';
import { DeckSource } from './deckSource.ts';
import { draw, type Drawing } from './drawing.ts';
import { plainDrawing } from './plainDrawing.ts';
import { sameParts, slideParts } from './slideParts.ts';

/** A drawing that somebody waits for. */
export interface Order {
  readonly slideId: string;
  /** Place of the slide in the deck, from 0. */
  readonly index: number;
  /** What is looked at comes before what is only listed. */
  readonly size: 'large' | 'thumbnail';
  /** Called with the drawing, once. The same one as before when the slide still looks the same. */
  readonly done: (drawing: Drawing) => void;
}

/** Drawings that are kept: a screen full of thumbnails on both sides of those in view. */
const KEPT = 60;

/** In milliseconds. */
const LONGEST_PAUSE = 800;

/**
 * Draws slides of the host's deck, one after another, the large one first. A slide that looks as it did is not
 * drawn again, and a deck that changes while it is drawn is drawn from what it is then.
 */
export class Easel {
  readonly source: DeckSource;
  readonly #host: EmbeddedHost;
  readonly #orders = new Set<Order>();
  readonly #kept = new Map<string, Drawing>();
  readonly #stop: () => void;
  #working = false;

  constructor(host: EmbeddedHost) {
    this.#host = host;
    this.source = new DeckSource(host);
    this.#stop = host.subscribe(change => {
      if (change !== 'selection') this.source.forget();
      if (change === 'deck') this.#clear();
    });
  }

  /** What was drawn of a slide before, however old; null when nothing was. */
  known({ slideId, size }: Pick<Order, 'slideId' | 'size'>): Drawing | null {
    return this.#kept.get(`${size} ${slideId}`) ?? null;
  }

  /** Orders a drawing; gives the way to cancel it. */
  order(order: Order): () => void {
    this.#orders.add(order);
    void this.#work();
    return () => this.#orders.delete(order);
  }

  /** Lets go of the host and of all drawings. */
  close(): void {
    this.#stop();
    this.#orders.clear();
    this.#clear();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    await pause(0);
    for (let order = this.#next(); order; order = this.#next()) {
      // In a large deck a burst of changes waits a little, to be read and drawn at once.
      if (!this.source.isRead) await pause(Math.min(this.source.readingTime * 4, LONGEST_PAUSE));
      const old = this.known(order);
      const drawing = await this.#draw(order);
      if (this.#orders.delete(order) && drawing) order.done(drawing);
      if (old && this.known(order) !== old) old.dispose();
      await pause(0);
    }
    this.#working = false;
  }

  #next(): Order | undefined {
    const waiting = [...this.#orders];
    return waiting.find(one => one.size === 'large') ?? waiting[0];
  }

  /** Null when the slide is not at its place any more: the page orders again for where it is now. */
  async #draw({ slideId, index, size }: Order): Promise<Drawing | null> {
    const started = performance.now();
    const key = `${size} ${slideId}`;
    const old = this.#kept.get(key);
    try {
      const { presentation } = this.source;
      const slide = presentation.slides()[index];
      if (slide?.id !== slideId) return null;
      const parts = slideParts(presentation, slide);
      if (old?.index === index && sameParts(old.parts, parts)) return old;
      const drawing = await draw(presentation, parts, { index, prompts: size === 'large' });
      this.#keep(key, drawing);
      // Seen in the browser's performance panel.
      performance.measure(`draw ${size}`, { start: started });
      return drawing;
    } catch {
      // A slide that the renderer cannot draw is still shown with its words.
      return plainDrawing(this.source.size, this.#host, slideId);
    }
  }

  #keep(key: string, drawing: Drawing): void {
    this.#kept.delete(key);
    this.#kept.set(key, drawing);
    for (const [oldest, one] of this.#kept) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
      if (!one.element.isConnected) one.dispose();
    }
  }

  #clear(): void {
    for (const one of this.#kept.values()) one.dispose();
    this.#kept.clear();
  }
}

function pause(time: number): Promise<void> {
  return new Promise(done => setTimeout(done, time));
}
