import { checkPackage } from '../../src/pptx/check.ts';
import { Package } from '../../src/pptx/package.ts';
import { EmbeddedHost, type HostOptions } from '../../src/workbench/host/host.ts';
import { headlessOffice, type HeadlessOffice } from '../../src/workbench/host/node/headlessOffice.ts';
import { partText } from './decks.ts';
import { findings } from './validate.ts';

/** A page with the real Office.js on an embedded host, for tests. */
export interface TestOffice extends HeadlessOffice {
  readonly host: EmbeddedHost;
  /** `PowerPoint.run`. */
  readonly run: <R>(batch: (context: PowerPoint.RequestContext) => Promise<R>) => Promise<R>;
  /** Returns the text of a shape as an add-in reads it. */
  readonly read: (slide: number, shape: string) => Promise<string>;
}

const offices: TestOffice[] = [];
const saved = new Set<string>();

/** Opens a deck in a host with the real Office.js. After the test, closes the host and validates the saved file. */
export async function openOffice(bytes: Uint8Array, options: HostOptions = {}): Promise<TestOffice> {
  const host = new EmbeddedHost(bytes, options);
  const office = await headlessOffice(host);
  const run: TestOffice['run'] = batch => office.PowerPoint.run(batch);
  const made: TestOffice = {
    ...office,
    host,
    run,
    read: (slide, shape) =>
      run(async context => {
        const { textRange } = context.presentation.slides.getItemAt(slide).shapes.getItem(shape).textFrame;
        textRange.load('text');
        await context.sync();
        return textRange.text;
      }),
  };
  offices.push(made);
  return made;
}

/** Returns the code, location and message of the error with which a batch fails. */
export async function refusal(
  batch: Promise<unknown>,
): Promise<{ code: string; location: string; message: string }> {
  try {
    await batch;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: String(debugInfo.errorLocation) };
  }
  throw new Error('The batch was not refused');
}

/** Calls the Common API. Resolves with the value, or rejects with the error. */
export function callCommon<V>(start: (done: (result: Office.AsyncResult<V>) => void) => void): Promise<V> {
  return new Promise((resolve, reject) => {
    start(result => {
      // The error comes from the page, whose `Error` is another class.
      if (result.error as Office.Error | undefined)
        reject(Object.assign(new Error(), { code: result.error.code }));
      else resolve(result.value);
    });
  });
}

/** Returns `Office.context.document`. */
export function documentOf({ Office: office }: TestOffice): Office.Document {
  return office.context.document;
}

afterEach(() => {
  for (const office of offices.splice(0)) {
    office.close();
    const bytes = office.host.save();
    expect(checkPackage(Package.open(bytes))).toEqual([]);
    saved.add(Buffer.from(bytes).toString('base64'));
  }
});

afterAll(async () => {
  const files = [...saved].map(text => Uint8Array.from(Buffer.from(text, 'base64')));
  const wrong = [];
  for (const bytes of files) wrong.push(...(await findings(bytes)));
  expect(wrong).toEqual([]);
}, 120_000);

/** Returns the XML of the first slide in the saved file. */
export function slideXml({ host }: TestOffice): string {
  return partText(host.save(), 'ppt/slides/slide1.xml');
}
