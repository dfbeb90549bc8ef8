import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { EmbeddedHost } from '../host/host.ts';
import { DOMParser } from './xml/parser.ts';
import { XMLSerializer } from './xml/serializer.ts';

/** A page with Office.js, ready for use on an embedded host. */
export interface HeadlessOffice {
  readonly Office: typeof Office;
  readonly PowerPoint: typeof PowerPoint;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: DOMWindow;
  /** Ends the page; nothing of it runs or is answered any more. */
  readonly close: () => void;
}

const ADDRESS = 'https://pane.invalid/';
const PAGE = `<!doctype html><script src="${ADDRESS}office/office.js"></script>`;

/**
 * Starts a page of its own with the unmodified Office.js of npm on the host, without a browser and without a
 * network. Resolves when `Office.onReady` does. The packages are looked for in the current folder.
 */
export async function headlessOffice(host: EmbeddedHost): Promise<HeadlessOffice> {
  provideXml();
  let release: () => void = () => undefined;
  const { window } = new JSDOM(PAGE, {
    url: ADDRESS,
    runScripts: 'dangerously',
    resources: new OfficeScripts(),
    virtualConsole: new VirtualConsole().sendTo(console, { omitJSDOMErrors: true }),
    beforeParse(page) {
      release = host.attach(page);
    },
  });
  await loaded(window);
  const { Office: office } = window as unknown as HeadlessOffice;
  await office.onReady();
  const { PowerPoint: powerPoint, OfficeExtension: extension } = window as unknown as HeadlessOffice;
  return {
    Office: office,
    PowerPoint: powerPoint,
    OfficeExtension: extension,
    window,
    close() {
      release();
      window.close();
    },
  };
}

/** Gives Node what a browser has for XML, as far as the file layer uses it. Does nothing the second time. */
export function provideXml(): void {
  if ('DOMParser' in globalThis) return;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}

/** Serves the folder of Office.js in `node_modules` and nothing else. */
class OfficeScripts extends ResourceLoader {
  static readonly #texts = new Map<string, Buffer>();

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const name = url.startsWith(`${ADDRESS}office/`) ? new URL(url).pathname.slice('/office/'.length) : '';
    const text = name ? OfficeScripts.#text(name) : null;
    return text ? (Promise.resolve(text) as ReturnType<ResourceLoader['fetch']>) : null;
  }

  static #text(name: string): Buffer | null {
    const known = this.#texts.get(name);
    if (known) return known;
    const file = join(process.cwd(), 'node_modules/@microsoft/office-js/dist', name);
    if (!existsSync(file)) return null;
    const text = readFileSync(file);
    this.#texts.set(name, text);
    return text;
  }
}

function loaded(window: DOMWindow): Promise<void> {
  if (window.document.readyState === 'complete') return Promise.resolve();
  return new Promise(resolve => window.addEventListener('load', () => resolve()));
}
