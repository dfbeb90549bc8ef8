import type { SheetsOrder } from './core/method/sheetsStamp.ts';
import type { SelfTestReport, SelfTestRun } from './core/selfTest/selfTest.ts';
import { toBase64 } from './opc/base64.ts';
import type { Calls } from './office/calls.ts';
import type { OfficeLibrary } from './office/library.ts';

// The actions of the pane that need the host and are used late. Lazy-loaded by the page.

const sheets = new URL('../assets/sheets.pptx', import.meta.url);
const testSlides = new URL('../assets/selfTest.pptx', import.meta.url);

async function fetched(file: URL): Promise<Uint8Array> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Opens a .pptx as a new presentation. */
export async function openPresentation(bytes: Uint8Array): Promise<void> {
  await PowerPoint.createPresentation(toBase64(bytes));
}

/** Returns a .pptx with empty cards. */
export async function makeSheets(order: SheetsOrder): Promise<Uint8Array> {
  const { sheetsFile } = await import('./office/sheets.ts');
  return sheetsFile(await fetched(sheets), order);
}

/** Runs the self-test on the open deck. */
export async function startSelfTest(
  library: OfficeLibrary,
  calls: Calls,
  run: SelfTestRun,
): Promise<SelfTestReport> {
  const { selfTest } = await import('./office/selfTest/selfTest.ts');
  const parts = {
    library,
    calls,
    file: () => fetched(testSlides),
    newId: () => crypto.randomUUID(),
    now: () => performance.now(),
    after: (ms: number, work: () => void) => void setTimeout(work, ms),
    build: scriptHash(),
    today: () => new Date().toISOString().slice(0, 10),
  };
  return selfTest(parts, run);
}

/** Returns the hash in the name of the page's script, which differs for each build. */
function scriptHash(): string {
  const names = Array.from(document.scripts, one => /taskpane\.(\w+)\.js$/u.exec(one.src)?.[1]);
  return names.find(one => one !== undefined) ?? 'unknown';
}
