import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../core/selfTest/sheet.ts';
import { TEST_BOXES } from '../../core/selfTest/boxes.ts';
import type { SelfTestReport, SelfTestRun, ShownTask, SlideTask } from '../../core/selfTest/selfTest.ts';
import { Calls } from '../../office/calls.ts';
import { selfTest } from '../../office/selfTest/selfTest.ts';
import type { Clock } from '../../workbench/host/clock.ts';
import { EmbeddedHost } from '../../workbench/host/host.ts';
import type { ProfileName } from '../../workbench/host/profiles.ts';
import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { provideXml } from '../../workbench/host/node/xml/provideXml.ts';
import { headlessOffice } from '../../workbench/host/node/headlessOffice.ts';

/** The day on the sheets of the embedded host, so that the same source gives the same sheet. */
const DAY = '2026-11-30';

/** A clock that jumps to the next task when there is nothing else to do, so that a minute takes no time. */
export class JumpingClock implements Clock {
  #time = 0;
  #count = 0;
  readonly #waiting: { readonly at: number; readonly order: number; readonly work: () => void }[] = [];

  now(): number {
    return this.#time;
  }

  after(ms: number, work: () => void): void {
    this.#waiting.push({ at: this.#time + Math.max(ms, 0), order: ++this.#count, work });
    // All tasks of the page run before the clock jumps.
    setTimeout(() => this.#next());
  }

  #next(): void {
    const [first] = this.#waiting.sort((a, b) => a.at - b.at || a.order - b.order);
    if (!first) return;
    this.#waiting.shift();
    this.#time = Math.max(this.#time, first.at);
    first.work();
  }
}

/** A self-test on the embedded host. */
export interface EmbeddedRun {
  readonly host: EmbeddedHost;
  readonly report: SelfTestReport;
  /** How long the self-test took on the clock of the host, in ms. */
  readonly lasted: number;
}

/** How to run the self-test. */
export interface EmbeddedOptions {
  readonly profile?: ProfileName;
  /** The deck that is open; a new deck when omitted. */
  readonly deck?: Uint8Array;
  /** The timeout of one call, in ms. */
  readonly patience?: number;
  /** Called before the self-test starts, for example to switch on a fault. */
  readonly prepare?: (host: EmbeddedHost) => void;
  /** What the pane does; when omitted, a person carries out each task. */
  readonly run?: (host: EmbeddedHost) => Partial<SelfTestRun>;
}

/**
 * Runs the self-test on the embedded host, with the unmodified Office.js. Reads the test slides from
 * `assets` in the current folder.
 */
export async function runEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedRun> {
  const { profile = 'windows', patience } = options;
  provideXml();
  const clock = new JumpingClock();
  const deck = options.deck ?? newDeck({ language: 'nl', title: '', subtitle: '' });
  const host = new EmbeddedHost(deck, { profile, latency: 'real', clock });
  const library = await headlessOffice(host);
  options.prepare?.(host);
  const calls = new Calls(
    library.PowerPoint,
    { pause: 0, ...(patience !== undefined && { patience }) },
    () => undefined,
  );
  const run: SelfTestRun = {
    signal: new AbortController().signal,
    show: task => carryOut(host, task),
    progress: () => undefined,
    ...options.run?.(host),
  };
  const report = await selfTest(
    {
      library,
      calls,
      file: () => Promise.resolve(new Uint8Array(readFileSync(join(process.cwd(), 'assets/selfTest.pptx')))),
      newId: () => 'run',
      now: () => clock.now(),
      // Office.js tells its listeners in real time, before the clock jumps.
      after: (ms, work) => void setTimeout(() => clock.after(ms, work), 5),
      build: 'source',
      today: () => DAY,
    },
    run,
  );
  library.close();
  return { host, report, lasted: clock.now() };
}

/** Returns the sheet of a report. */
export function sheetOf({ origin, results }: SelfTestReport): Sheet {
  return { sheet: 1, ...origin, answers: results };
}

/** Carries out a task as a person does. The host has no speaker notes, so that task is skipped. */
export function carryOut(host: EmbeddedHost, task: SlideTask): ShownTask {
  const [place] = host.slides().flatMap(({ id }) =>
    host
      .textBoxes(id)
      .filter(box => box.name === TEST_BOXES.caret)
      .map(box => ({ slide: id, box })),
  );
  if (!place || task === 'notes') return { state: 'skipped', close: () => undefined };
  const { slide, box } = place;
  switch (task) {
    case 'caret':
      host.select({ slide, shape: box.shapeId, start: 0, length: 0 });
      break;
    case 'type':
      host.type(slide, box.shapeId, `${box.text}x`);
      break;
    case 'undo':
      host.undo();
      break;
  }
  return { state: 'confirmed', close: () => undefined };
}
