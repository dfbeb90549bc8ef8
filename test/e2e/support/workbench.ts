import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, type FrameLocator, type Page } from 'playwright-core';
import { nl } from '../../pane/words.ts';
import { en as stageEn } from '../../../src/workbench/stage/text/en.ts';
import { nl as stageNl } from '../../../src/workbench/stage/text/nl.ts';
import { Package } from '../../../src/pptx/package.ts';
import { Presentation } from '../../../src/pptx/presentation.ts';
import { launchBrowser } from '../../support/browser.ts';

/** The workbench in a real browser, as a person uses it. */
export class Workbench {
  readonly page: Page;
  /** Errors and warnings in the console, and every request to another machine. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', error => this.complaints.push(error.message));
    page.on('request', request => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost')
        this.complaints.push(`request to ${request.url()}`);
    });
  }

  static async open(
    browser: Browser,
    options: BrowserContextOptions = {},
    search = '?lang=nl',
  ): Promise<Workbench> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'nl-NL',
      ...options,
    });
    const bench = new Workbench(await context.newPage());
    await bench.page.goto(`${process.env.WORKBENCH_URL ?? ''}/${search}`);
    return bench;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Inserts a card through the pane. */
  async insertCard(goal: string): Promise<void> {
    await this.pane.getByLabel(nl.start.goal).fill(goal);
    await this.pane.getByRole('button', { name: nl.start.insert }).click();
    await this.field.waitFor();
  }

  /** The field for entries. */
  get field() {
    return this.pane.getByPlaceholder(nl.fill.placeholder);
  }

  /** Types an entry in the column of a step by keyboard, and waits until it is on the slide. */
  async say(step: number, text: string): Promise<void> {
    await this.page.keyboard.press(`Control+Shift+Alt+Digit${step}`);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Copies a text to the clipboard. The browser context must permit that. */
  async copy(text: string): Promise<void> {
    await this.field.evaluate((_, copied) => navigator.clipboard.writeText(copied), text);
  }

  /** Resolves when no write is pending. */
  async settled(): Promise<void> {
    await this.pane.getByText(nl.fill.writing).first().waitFor({ state: 'detached' });
  }

  /** Types at the end of a text box on the slide. */
  async typeOnSlide(box: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: box, exact: true }).click();
    const typing = this.page.getByRole('textbox', { name: box, exact: true });
    await typing.waitFor();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
  }

  /** Chooses a file. The caller has to wait for the result. */
  async openFile(name: string, buffer: Uint8Array): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
  }

  /** Opens a valid deck, and waits until its pane has replaced the pane of the previous deck. */
  async openDeck(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('iframe').evaluate(frame => frame.setAttribute('data-before', ''));
    await this.openFile(name, bytes);
    await this.page.locator('iframe:not([data-before])').waitFor();
  }

  /** Downloads the deck and returns the file. */
  async download(): Promise<Uint8Array> {
    const waiting = this.page.waitForEvent('download');
    await this.page
      .getByRole('button', { name: new RegExp(`^(${stageNl.download}|${stageEn.download})$`) })
      .click();
    return new Uint8Array(await readFile(await (await waiting).path()));
  }
}

/** Returns a headless browser of this machine, once the workbench is served. */
export async function launch(): Promise<Browser> {
  await served();
  return launchBrowser();
}

/** Resolves when the workbench is served. The server delays requests until its bundles are ready. */
async function served(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const response = await fetch(`${process.env.WORKBENCH_URL ?? ''}/workbench.html`).catch(() => null);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  throw new Error('The workbench was not served in time');
}

/** Returns the texts of the shapes on a slide by name, in a saved file. Slides count from 1. */
export function textsOn(bytes: Uint8Array, slide: number): ReadonlyMap<string, string> {
  const shapes = new Presentation(Package.open(bytes)).slides()[slide - 1]?.shapes() ?? [];
  return new Map(shapes.map(one => [one.name, one.textBody?.text ?? '']));
}
