import type { EmbeddedHost } from '../../host/host.ts';
import { DeckSource } from './deckSource.ts';
import { draw, type Drawing } from './drawing.ts';
import { plainDrawing } from './plainDrawing.ts';
import { sameParts, slideParts } from './slideParts.ts';

/** A request for a drawing of a slide. */
export interface Order {
  readonly slideId: string;
  /** Position of the slide in the deck, from 0. */
  readonly index: number;
  /** Size of the drawing. Large drawings have priority over thumbnails. */
  readonly size: 'large' | 'thumbnail';
  /** Called once with the drawing. A slide that looks the same as before gets the same drawing. */
  readonly done: (drawing: Drawing) => void;
}

/** Maximum number of cached drawings: enough for the visible thumbnails and as many above and below them. */
const KEPT = 60;

/** Maximum pause before a changed deck is read again, in milliseconds. */
const LONGEST_PAUSE = 800;

/**
 * Draws slides of the host's deck one after another, large drawings first. Reuses the drawing of a slide that looks the
 * same as before. Each drawing uses the deck at the moment when the drawing starts.
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

  /**
   * Returns the last drawing of a slide, even when that drawing is outdated. Returns null when the slide was not drawn
   * yet.
   */
  known({ slideId, size }: Pick<Order, 'slideId' | 'size'>): Drawing | null {
    return this.#kept.get(`${size} ${slideId}`) ?? null;
  }

  /** Queues a request for a drawing. Returns a function that cancels the request. */
  order(order: Order): () => void {
    this.#orders.add(order);
    void this.#work();
    return () => this.#orders.delete(order);
  }

  /** Unsubscribes from the host and disposes of all drawings. */
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
      // In a large deck, wait a little, so that many quick changes are read and drawn only once.
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

  /**
   * Draws a slide or returns its cached drawing. Returns null when the slide is no longer at its position. The page
   * then requests a drawing for the new position.
   */
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
      // Appears in the browser's performance panel.
      performance.measure(`draw ${size}`, { start: started });
      return drawing;
    } catch {
      // The renderer cannot draw this slide, so only its words are shown.
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
