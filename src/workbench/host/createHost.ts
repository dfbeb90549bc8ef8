import { createdHost, type CreatedHost, type OfficePage } from './createdHost.ts';
import type { EmbeddedHost } from './host.ts';
import type { HostOptions } from './hostOptions.ts';

export { PackageError } from '../../opc/packageError.ts';
export { newDeck } from '../../pptx/newDeck/newDeck.ts';
export { faultNames } from './faults/catalogue.ts';
export { contested, profiles } from './profiles.ts';
export type { CreatedHost, HostOptions, OfficePage };

export interface PageHostOptions extends HostOptions {
  /** Address of Office.js, from the page's own origin. Its folder must be that of `@microsoft/office-js/dist`. */
  readonly officeScript: string;
}

/**
 * Opens a presentation in a host in a browser. `office()` runs Office.js in a hidden frame. To run an add-in in a frame
 * of its own, call `host.attach(window)` there before Office.js runs. Throws PackageError when the bytes are not a
 * presentation that can be opened.
 */
export function createHost(bytes: Uint8Array, options: PageHostOptions): CreatedHost {
  return createdHost(bytes, options, host => openFrame(host, options.officeScript));
}

async function openFrame(host: EmbeddedHost, script: string): Promise<OfficePage> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.srcdoc = '<!doctype html><title>Office.js</title>';
  await settled(frame, () => document.body.append(frame));
  const window = frame.contentWindow;
  if (!window) throw new Error('The frame for Office.js was removed');
  const detach = host.attach(window);
  const close = (): void => {
    detach();
    frame.remove();
  };
  try {
    const element = window.document.createElement('script');
    element.src = new URL(script, document.baseURI).href;
    await settled(element, () => window.document.head.append(element));
    const page = window as unknown as Omit<OfficePage, 'window' | 'close'>;
    await page.Office.onReady();
    const { Office, PowerPoint, OfficeExtension } = page;
    return { Office, PowerPoint, OfficeExtension, window, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Resolves when an element is loaded. Rejects when it cannot be. */
function settled(element: HTMLIFrameElement | HTMLScriptElement, start: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(`${element.src} cannot be loaded`)));
    start();
  });
}
