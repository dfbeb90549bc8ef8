import { EmbeddedHost } from './host.ts';
import type { HostOptions } from './hostOptions.ts';

/** A page that runs Office.js on a host, as the page of an add-in does. */
export interface OfficePage {
  readonly Office: typeof Office;
  readonly PowerPoint: typeof PowerPoint;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The window of the page. Another copy of an add-in's scripts can run there. */
  readonly window: object;
  /** Closes the page. Its calls are no longer answered. */
  readonly close: () => void;
}

/** An open presentation, and the pages that work on it through Office.js. */
export interface CreatedHost<P extends OfficePage = OfficePage> {
  /** What a person does and sees: selecting, typing, undo, the slides and their texts, and the faults. */
  readonly host: EmbeddedHost;
  /** Opens a page with Office.js. Resolves when `Office.onReady` does. Each call opens another page on the same deck. */
  readonly office: () => Promise<P>;
  /** Returns the presentation as a .pptx file. */
  readonly save: () => Uint8Array;
  /** Closes all pages. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a presentation in a host whose pages `open` makes. Throws PackageError when the bytes are not a presentation
 * that can be opened.
 */
export function createdHost<P extends OfficePage>(
  bytes: Uint8Array,
  options: HostOptions,
  open: (host: EmbeddedHost) => Promise<P>,
): CreatedHost<P> {
  const host = new EmbeddedHost(bytes, options);
  const pages: Promise<P>[] = [];
  return {
    host,
    office() {
      const page = open(host);
      pages.push(page);
      return page;
    },
    save: () => host.save(),
    async close() {
      for (const page of await Promise.allSettled(pages.splice(0)))
        if (page.status === 'fulfilled') page.value.close();
    },
  };
}
