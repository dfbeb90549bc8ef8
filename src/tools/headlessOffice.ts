import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { EmbeddedHost } from '../workbench/host/host.ts';
import { provideXml } from './xml/provideXml.ts';

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

/** Pages that nobody uses, by what their Office.js was told of its host. */
const spare = new Map<string, DOMWindow[]>();

/**
 * Starts a page of its own with the unmodified Office.js of npm on the host, without a browser and without a
 * network. Resolves when `Office.onReady` does. The packages are looked for in the current folder.
 *
 * With `reuse` it may be a page that was closed before, and loading Office.js is most of what a short use costs.
 * Who closes such a page must have removed the handlers and timers that he gave it; document settings are those
 * of the page's first host.
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

/** Resolves when what was begun has come to its end, or to a call that is never answered. */
async function quiet(host: EmbeddedHost): Promise<void> {
  for (let before = -1; before !== host.requests;) {
    before = host.requests;
    await host.idle();
    await new Promise(resolve => setTimeout(resolve));
  }
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
