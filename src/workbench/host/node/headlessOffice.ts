import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { OfficePage } from '../createdHost.ts';
import type { EmbeddedHost } from '../host.ts';
import { provideXml } from './xml/provideXml.ts';

/** A jsdom page with Office.js, ready for use with an embedded host. */
export interface HeadlessOffice extends OfficePage {
  readonly window: DOMWindow;
  /** Closes the page. Its scripts stop, and its calls are no longer answered. */
  readonly close: () => void;
}

const OFFICE = 'node_modules/@microsoft/office-js/dist';
const ADDRESS = 'https://pane.invalid/';
const PAGE = `<!doctype html><script src="${ADDRESS}office/office.js"></script>`;

/** Unused pages, by the profile and language that their Office.js received from the host. */
const spare = new Map<string, DOMWindow[]>();

/**
 * Starts a jsdom page with the unmodified Office.js from npm on the host, without a browser and without a network.
 * Resolves when `Office.onReady` does. Throws when the current folder has no `@microsoft/office-js`.
 *
 * With `reuse`, returns a previously closed page if possible, because loading Office.js is most of the cost of a short
 * use. The caller must remove its handlers and timers before closing such a page. The document settings stay those of
 * the page's first host.
 */
export async function headlessOffice(host: EmbeddedHost, { reuse = false } = {}): Promise<HeadlessOffice> {
  const kind = `${host.profile} ${host.language}`;
  const known = reuse ? spare.get(kind)?.pop() : undefined;
  const { window, release } = known ? { window: known, release: host.attach(known) } : await load(host);
  const page = window as unknown as HeadlessOffice;
  let open = true;
  const run = (...args: Parameters<typeof PowerPoint.run>): unknown =>
    open ? page.PowerPoint.run(...args) : new Promise(() => undefined);
  return {
    Office: page.Office,
    PowerPoint: Object.create(page.PowerPoint, { run: { value: run } }) as typeof PowerPoint,
    OfficeExtension: page.OfficeExtension,
    window,
    close() {
      if (!open) return;
      open = false;
      if (reuse)
        void quiet(host).then(() => {
          release();
          spare.set(kind, [...(spare.get(kind) ?? []), window]);
        });
      else {
        release();
        window.close();
      }
    },
  };
}

async function load(host: EmbeddedHost): Promise<{ window: DOMWindow; release: () => void }> {
  if (!existsSync(join(process.cwd(), OFFICE, 'office.js')))
    throw new Error(`Install @microsoft/office-js in ${process.cwd()}`);
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
  await (window as unknown as HeadlessOffice).Office.onReady();
  return { window, release };
}

/** Resolves when all work of the page has ended or waits for a call that is never answered. */
async function quiet(host: EmbeddedHost): Promise<void> {
  for (let before = -1; before !== host.requests;) {
    before = host.requests;
    await host.idle();
    await new Promise(resolve => setTimeout(resolve));
  }
}

/** Serves only the Office.js folder in `node_modules`. */
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
    const file = join(process.cwd(), OFFICE, name);
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
