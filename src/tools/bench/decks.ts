import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementOf } from '../../core/agreement/agreement.ts';
import { agreementSlides } from '../../core/agreement/slides.ts';
import type { CardKind } from '../../core/card/kind.ts';
import type { InsertOrder } from '../../core/deck/deck.ts';
import type { SlideSize } from '../../core/deck/slideSize.ts';
import type { SlideStamp } from '../../core/deck/stamp.ts';
import { evaluation } from '../../core/method/evaluation.ts';
import { carlito } from '../../core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../core/fit/fit.ts';
import type { Measure } from '../../core/fit/measure.ts';
import { groupsStamp } from '../../core/method/groupsStamp.ts';
import { partnership } from '../../core/method/partnership.ts';
import { rulesStamp } from '../../core/method/rulesStamp.ts';
import { memoryJournals } from '../../core/session/journalStore.ts';
import type { NewCard } from '../../core/session/order.ts';
import { Session } from '../../core/session/session.ts';
import { EmbeddedHost } from '../../workbench/host/host.ts';
import { OfficeDeck } from '../../office/officeDeck.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Slide } from '../../pptx/slide.ts';
import { corpusDecks } from './corpusDecks.ts';
import { headlessOffice, type HeadlessOffice } from '../../workbench/host/node/headlessOffice.ts';
import { provideXml } from '../../workbench/host/node/xml/provideXml.ts';
import { validatorFindings } from '../validator.ts';
import { drawnWords, type DrawnWord } from './drawnWords.ts';

/** The styles of insertion. `pasted` is a card that a person pastes by hand with the destination theme. */
const STYLES = ['template', 'presentation', 'pasted'] as const;
const PASTED: readonly string[] = ['card', 'evaluation'];
const LEAST = 4.5;

interface Sample {
  readonly name: string;
  readonly style: (typeof STYLES)[number];
  /** The paragraphs of the slide. */
  readonly texts: readonly string[];
}

/** Parts that list the slides. */
const LISTS =
  /^(\[Content_Types\]\.xml|ppt\/presentation\.xml|ppt\/_rels\/presentation\.xml\.rels|docProps\/app\.xml)$/;

/**
 * `npm run bench -- decks [folder for pictures] [part of a name]`: inserts each template, in each style, into the 120
 * decks of the corpus, or into the decks with this part in their names. Checks that every shape is within its slide,
 * that every part of the original deck is byte-identical, and that the Open XML validator has no new findings.
 * LibreOffice renders the slides: every word must be drawn completely, and its contrast is measured against the
 * rendered background.
 */
export async function benchDecks(pictures?: string, part = ''): Promise<void> {
  provideXml();
  const all = corpusDecks.filter(one => one.name.includes(part));
  const results: { readonly ratio: number; readonly line: string }[] = [];
  let faults = 0;
  const fault = (line: string): void => {
    faults++;
    say(line);
  };
  for (const { name, bytes } of all) {
    const deck = bytes();
    const filled = await fill(deck).catch((error: unknown) => fault(`${name}: ${String(error)}`));
    if (!filled) continue;
    const folder = pictures && join(pictures, name.replaceAll(/\W+/g, '-'));
    if (folder) mkdirSync(folder, { recursive: true });
    if (folder) writeFileSync(join(folder, 'deck.pptx'), filled.bytes);
    for (const part of changedParts(deck, filled.bytes)) fault(`${name}: ${part} is another one`);
    for (const shape of offSlide(filled)) fault(`${name}: ${shape} is not on its slide`);
    const known = new Set(await validatorFindings(deck));
    for (const one of await validatorFindings(filled.bytes)) if (!known.has(one)) fault(`${name}: ${one}`);
    const pages = drawnWords(filled.bytes, folder);
    filled.samples.forEach((sample, at) => {
      const words = pages[filled.first + at] ?? [];
      const worst = words.toSorted((a, b) => a.ratio - b.ratio)[0];
      // A pasted card only gets its layout after a button press in the pane, which does not happen here.
      if (sample.style === 'pasted' && !name.includes('16:9')) return;
      const missing = missingWords(sample.texts.flatMap(wordsOf), words);
      const line = `${name} · ${sample.name} · ${sample.style}: ${worst?.ratio.toFixed(2) ?? '-'} "${worst?.text ?? ''}"`;
      results.push({ ratio: worst?.ratio ?? 0, line });
      if (missing.length > 0) fault(`${line}; broken or gone: ${missing.join(' ')}`);
    });
  }
  const bad = results.filter(one => one.ratio < LEAST);
  say(
    `${results.length} slides in ${all.length} decks; ${faults} faults; ${bad.length} below ${LEAST}:1. The worst:`,
  );
  for (const { line } of results.toSorted((a, b) => a.ratio - b.ratio).slice(0, Math.max(15, bad.length)))
    say(line);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Returns the words that are drawn less often than they occur on the slide. */
function missingWords(written: readonly string[], drawn: readonly DrawnWord[]): readonly string[] {
  const left = drawn.map(one => one.text);
  return written.filter(word => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Measures text like the pane's canvas. Other fonts of the corpus are at most 1.35 times as wide as Calibri. */
const measure: Measure = (text, font) => carlito(text, font) * (/Calibri|Carlito/.test(font.name) ? 1 : 1.35);

/**
 * Adds all slides in all styles to the end of a deck. `first` in the result is the position of the first added slide.
 */
async function fill(bytes: Uint8Array) {
  const host = new EmbeddedHost(bytes);
  const office = await headlessOffice(host);
  const template = (name: InsertOrder['template']) =>
    new Uint8Array(readFileSync(join(process.cwd(), 'assets', `${name}.pptx`)));
  const deck = new OfficeDeck(office, {
    kinds: [partnership, evaluation],
    template: name => Promise.resolve(template(name)),
    log: () => undefined,
  });
  const found = await deck.size();
  const size = found.ok ? found.value : undefined;
  const before = new Presentation(Package.open(bytes)).slides().length;
  const session = new Session(deck, [partnership, evaluation], {
    newId: () => `card-${host.slides().length}`,
    today: () => '30 november 2026',
    now: () => Date.UTC(2026, 10, 30),
    journal: memoryJournals(),
    report: error => {
      throw error;
    },
  });
  await session.start();
  session.keepReadable({ fit: fitter(measure), smallestSize: HALL_FLOOR });
  const slides: Pick<Sample, 'name' | 'style'>[] = [];
  for (const style of STYLES)
    for (const [name, one] of Object.entries(made(size)) as [
      InsertOrder['template'],
      CardKind | SlideStamp,
    ][]) {
      if (style === 'pasted' && !PASTED.includes(name)) continue;
      // The theme comes from the preceding slide. Select a slide of the deck, because after a card it would be our own
      // theme.
      const own = host.slides()[before - 1]?.id ?? '';
      host.select({ slides: [own] });
      let position = before;
      if (style === 'pasted') await paste(office, template(name), own);
      else if ('fields' in one) position = await fillCard(session, one, style);
      else {
        const inserted = await deck.insert(() => ({ template: name, stamp: one, style }));
        if (!inserted.ok) throw new Error(`${name} was not inserted: ${inserted.trouble.code}`);
        position = inserted.value.position - 1;
      }
      slides.splice(position - before, 0, { name, style });
    }
  const saved = host.save();
  office.close();
  const written = new Presentation(Package.open(saved)).slides();
  return {
    bytes: saved,
    first: before,
    samples: slides.map((one, at): Sample => ({ ...one, texts: textsOn(written[before + at]) })),
  };
}

/** Inserts a card and fills it like a person does. Returns its position, from 0. */
async function fillCard(session: Session, kind: CardKind, style: NewCard['style']): Promise<number> {
  const inserted = await session.cards.insert({ kind: kind.id, goal: GOAL, language: 'nl', style });
  if (!inserted.ok) throw new Error(`${kind.id} was not inserted: ${inserted.trouble.code}`);
  for (const { id } of kind.fields) {
    const said = id.endsWith('score') ? [SCORES] : id === 'datum' ? ['12 maart 2027'] : SAID;
    const added = await session.entries.addAll(id, kind === evaluation ? said.slice(0, 1) : said);
    if (!added.ok) throw new Error(`${id} was not filled: ${added.trouble.code}`);
  }
  return (session.state.card?.card.position ?? NaN) - 1;
}

/** Pastes a file after a slide with the theme of that slide, like a person does. */
async function paste({ PowerPoint }: HeadlessOffice, file: Uint8Array, slide: string): Promise<void> {
  await PowerPoint.run(async context => {
    context.presentation.insertSlidesFromBase64(Buffer.from(file).toString('base64'), {
      formatting: 'UseDestinationTheme',
      targetSlideId: slide,
    });
    await context.sync();
  });
}

const GOAL = 'Samen zorgen voor de wijk Noord';
const SCORES = '1: 1 · 2: 3 · 3: 10 · 4: 15 · 5: 8 · weet ik niet: 3';
const SAID = ['Wij luisteren eerst, en vragen door', 'Elkaar kennen in de wijk'];

/** Returns what to insert for each template: a kind of card, or a slide with its texts. */
function made(
  size: SlideSize | undefined,
): Readonly<Partial<Record<InsertOrder['template'], CardKind | SlideStamp>>> {
  const people = ['Willemijn van Beekhuizen', 'Jan', 'Fatima Yilmaz'];
  const groups = ['Oost', 'West', 'Centrum', 'Haven', 'Noord'].map(name => ({ name, people }));
  const entries = new Map(partnership.fields.map(one => [one.id, SAID]));
  const agreement = agreementSlides(
    agreementOf({ kind: partnership, language: 'nl', goal: GOAL, entries }),
    size,
  )[2];
  const group = groupsStamp({ language: 'nl', title: '', groups, ...(size && { size }) }).at(-1);
  return {
    card: partnership,
    evaluation,
    rules: rulesStamp('nl', undefined, size),
    ...(group && { groups: group }),
    ...(agreement && { agreement }),
  };
}

function textsOn(slide: Slide | undefined): readonly string[] {
  return slide?.shapes().flatMap(one => one.textBody?.text.split(/[\r\v]/) ?? []) ?? [];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(one => one !== '');
}

/** Returns the parts of a deck that changed or are missing in the saved file. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [Package.open(before), Package.open(after)];
  return old
    .names()
    .filter(part => !LISTS.test(part))
    .filter(part => !now.has(part) || !Buffer.from(old.bytes(part)).equals(now.bytes(part)));
}

/** Returns the shapes that extend beyond our slides. */
function offSlide({ bytes, first, samples }: Awaited<ReturnType<typeof fill>>): readonly string[] {
  const presentation = new Presentation(Package.open(bytes));
  const { width, height } = presentation.size;
  return presentation
    .slides()
    .slice(first, first + samples.length)
    .flatMap((slide, at) =>
      (samples[at]?.style === 'pasted' ? [] : slide.shapes()).flatMap(shape => {
        const { left, top, width: wide, height: high } = shape.frame;
        const isInside = left >= -1 && top >= -1 && left + wide <= width + 1 && top + high <= height + 1;
        return isInside ? [] : [`${samples[at]?.name ?? ''} (${samples[at]?.style ?? ''}) ${shape.name}`];
      }),
    );
}
