import type { CardId } from '../../core/card/identity.ts';
import { readParticipants } from '../../core/groups/participants.ts';
import { kinds } from '../../core/method/kinds.ts';
import { Session } from '../../core/session/session.ts';
import { EmbeddedHost } from '../../workbench/host/host.ts';
import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { slideFiles } from '../../workbench/stage/drawing/slideFiles.ts';
import { slideParts } from '../../workbench/stage/drawing/slideParts.ts';
import { toBase64 } from '../../opc/base64.ts';
import { openArchive } from '../../opc/archive.ts';
import { PackageError } from '../../opc/packageError.ts';
import { readListFile } from '../../pane/groups/list/listFile.ts';
import { inspectFile } from '../../pptx/inspect.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import { headlessOffice } from '../../workbench/host/node/headlessOffice.ts';
import { OfficeVenue } from '../replay/officeVenue.ts';
import { parseScript, ScriptError } from '../replay/script.ts';
import { Workshop } from '../replay/workshop.ts';
import { partText, withParts } from './archives.ts';
import type { HostileInput } from './input.ts';

/** The result of passing an input to one function: opened, or refused with a trouble code. */
export interface Passage {
  readonly door: string;
  readonly outcome: string;
  readonly seconds: number;
}

type Door = (bytes: Uint8Array) => Promise<string>;

/** Thrown when an input did something that no input may do. */
export class Damage extends Error {}

const OPENED = 'opened';

/**
 * The functions that accept each kind of input. A function throws Damage, or any exception that is not a refusal, when
 * the input did harm.
 */
const doors: Readonly<Record<HostileInput['kind'], Readonly<Record<string, Door>>>> = {
  deck: { open, insert, combine, play },
  list: { list },
  script: { script },
  journal: { journal },
};

/** Passes an input to each function that accepts its kind, and reports each result. Throws when the input did harm. */
export async function pass(
  { kind, must }: Omit<HostileInput, 'bytes'>,
  bytes: Uint8Array,
  tell: (passage: Passage) => void = () => undefined,
): Promise<void> {
  let isOpen: boolean | null = null;
  for (const [door, enter] of Object.entries(doors[kind])) {
    // Only play a workshop on a deck that opened.
    if (door === 'play' && isOpen !== true) continue;
    const started = performance.now();
    const outcome = await enter(bytes);
    tell({ door, outcome, seconds: (performance.now() - started) / 1_000 });
    if (isOpen !== null) continue;
    isOpen = outcome === OPENED;
    if (must === 'open' && !isOpen)
      throw new Damage(`The input must be opened, but was refused with ${outcome}`);
    if (must === 'refuse' && isOpen) throw new Damage('The input must be refused, but was opened');
  }
}

/** Opens the deck in the workbench, shows it, saves it and opens the saved file. */
function open(bytes: Uint8Array): Promise<string> {
  const host = new EmbeddedHost(newDeck({ language: 'nl', title: 'Van ons', subtitle: '' }), {});
  const before = host.save();
  try {
    inspectFile(bytes);
    host.open(bytes);
  } catch (error) {
    if (Buffer.compare(host.save(), before) !== 0) throw new Damage('The open deck changed');
    return Promise.resolve(codeOf(error));
  }
  const presentation = new Presentation(Package.open(host.save()));
  host.slides();
  for (const [at, slide] of presentation.slides().slice(0, 5).entries())
    slideFiles(presentation, slideParts(presentation, slide), at);
  inspectFile(host.save());
  return Promise.resolve(OPENED);
}

/** The maximum size of an add-in request in PowerPoint on the web. */
const LARGEST_REQUEST = 5_000_000;

/** Inserts the slides of the file into an open deck, like an add-in. */
async function insert(bytes: Uint8Array): Promise<string> {
  if (bytes.length > LARGEST_REQUEST) return 'too large to be asked';
  const host = new EmbeddedHost(newDeck({ language: 'nl', title: 'Van ons', subtitle: '' }), {});
  const before = host.save();
  const page = await headlessOffice(host, { reuse: true });
  try {
    await page.PowerPoint.run(async context => {
      context.presentation.insertSlidesFromBase64(toBase64(bytes), { formatting: 'KeepSourceFormatting' });
      await context.sync();
    });
    new Presentation(Package.open(host.save())).slides();
    return OPENED;
  } catch (error) {
    // Check the code, not the class: an error of Office.js belongs to another page's realm.
    const { code } = error as { readonly code?: unknown };
    if (typeof code !== 'string') throw error;
    if (Buffer.compare(host.save(), before) !== 0) throw new Damage('The deck changed');
    return code;
  } finally {
    page.close();
  }
}

/** Reads the cards in the file beside an open deck, like the pane. */
async function combine(bytes: Uint8Array): Promise<string> {
  const deck = newDeck({ language: 'nl', title: 'Van ons', subtitle: '' });
  const workshop = await Workshop.open(deck, { language: 'nl', many: true, log: () => undefined });
  try {
    const cards = await workshop.session.cards.inFile('bron.pptx', bytes);
    if (Buffer.compare(workshop.venue.host.save(), deck) !== 0) throw new Damage('The open deck changed');
    return cards.ok ? OPENED : cards.trouble.code;
  } finally {
    workshop.close();
  }
}

/** Plays a workshop on the deck. */
async function play(bytes: Uint8Array): Promise<string> {
  const workshop = await Workshop.open(bytes, { language: 'nl', many: true, log: () => undefined });
  const report = await workshop.play([
    { do: 'open', slide: 2 },
    { do: 'beat' },
    { do: 'insert', goal: 'Samen' },
    { do: 'add', column: 'waarden', text: 'Nabijheid' },
    { do: 'beat' },
    { do: 'undo' },
  ]);
  workshop.close();
  throwFirst(workshop.exceptions);
  return report.problems[0]?.code ?? OPENED;
}

function list(bytes: Uint8Array): Promise<string> {
  const read = readListFile(bytes);
  if (!read.ok) return Promise.resolve(read.trouble);
  const { participants } = readParticipants(read.rows);
  return Promise.resolve(participants.length > 0 ? OPENED : 'noNames');
}

async function script(bytes: Uint8Array): Promise<string> {
  let workshop: Workshop;
  try {
    const { steps, ...parsed } = parseScript(new TextDecoder().decode(bytes));
    const deck = newDeck({ language: 'nl', title: '', subtitle: '' });
    workshop = await Workshop.open(deck, { ...parsed, many: true, log: () => undefined });
    await workshop.play(steps);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    if (error.message.includes('\n')) throw new Damage('The message has several lines');
    return 'refused';
  }
  workshop.close();
  throwFirst(workshop.exceptions);
  return OPENED;
}

/** Opens a pane that finds this text as the journal of the card in its deck. A new entry must still reach the slide. */
async function journal(bytes: Uint8Array): Promise<string> {
  const exceptions: unknown[] = [];
  const venue = await OfficeVenue.open(await cardDeck(), {
    language: 'nl',
    many: true,
    log: () => undefined,
  });
  const [, slide] = venue.slides();
  const card = slide === undefined ? null : venue.cardOn(slide);
  const texts = new Map<CardId, string>(card ? [[card, new TextDecoder().decode(bytes)]] : []);
  const session = new Session(venue.openPane(), kinds, {
    newId: () => crypto.randomUUID(),
    today: () => '',
    now: () => Date.now(),
    journal: {
      cards: () => [...texts.keys()],
      read: one => texts.get(one) ?? null,
      write: (one, make) => void texts.set(one, make()),
      remove: one => void texts.delete(one),
    },
    report: error => exceptions.push(error),
  });
  await session.start();
  const [found] = session.state.cards;
  if (found && !session.state.card) await session.cards.open(found);
  const [field] = session.state.card?.fields ?? [];
  if (!field) throw new Damage('The card cannot be opened');
  await session.entries.add(field.field, 'Nabijheid');
  await session.idle();
  throwFirst(exceptions);
  const stands = slide !== undefined && venue.boxes(slide)?.get(field.field)?.includes('Nabijheid');
  venue.close();
  if (!stands) throw new Damage('The new entry did not reach the slide');
  return OPENED;
}

let good: Promise<Uint8Array> | null = null;

/** Returns a deck with two slides. The second slide is a card with one entry. */
export function cardDeck(): Promise<Uint8Array> {
  return (good ??= makeCardDeck());
}

async function makeCardDeck(): Promise<Uint8Array> {
  const deck = newDeck({ language: 'nl', title: 'Bewonersavond', subtitle: '' });
  const workshop = await Workshop.open(deck, { language: 'nl', many: true });
  await workshop.play([
    { do: 'insert', goal: 'Samen' },
    { do: 'add', column: 'waarden', text: 'Vertrouwen' },
  ]);
  const saved = workshop.venue.host.save();
  workshop.close();
  // Replace random ids, so that the damaged byte is the same in every run.
  const parts = [...openArchive(saved).keys()].filter(name => /\/(slide|tag)\d+\.xml$/u.test(name));
  const fixed = parts.map((name, at) => [name, withoutChance(partText(saved, name), at)]);
  return withParts(saved, Object.fromEntries(fixed) as Record<string, string>);
}

function withoutChance(xml: string, at: number): string {
  return xml
    .replace(/(creationId [^>]*val=")\d+/u, `$1${1_000 + at}`)
    .replace(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gu, '00000000-0000-4000-8000-000000000001');
}

function codeOf(error: unknown): string {
  if (error instanceof PackageError) return error.code;
  throw error;
}

function throwFirst(exceptions: readonly unknown[]): void {
  if (exceptions.length > 0) throw exceptions[0];
}
