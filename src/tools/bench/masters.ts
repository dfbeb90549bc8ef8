import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementOf } from '../../core/agreement/agreement.ts';
import { agreementSlides } from '../../core/agreement/slides.ts';
import type { CardId } from '../../core/card/identity.ts';
import type { CardKind } from '../../core/card/kind.ts';
import { bodyShape } from '../../core/card/names.ts';
import type { InsertOrder } from '../../core/deck/deck.ts';
import type { SlideSize } from '../../core/deck/slideSize.ts';
import type { SlideStamp } from '../../core/deck/stamp.ts';
import { cardStamp } from '../../core/method/cardStamp.ts';
import { evaluation } from '../../core/method/evaluation.ts';
import { groupsStamp } from '../../core/method/groupsStamp.ts';
import { partnership } from '../../core/method/partnership.ts';
import { rulesStamp } from '../../core/method/rulesStamp.ts';
import { EmbeddedHost } from '../../host/host.ts';
import { OfficeDeck } from '../../office/officeDeck.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Slide } from '../../pptx/slide.ts';
import { oddMaster, oddMasters } from '../corpus/oddMasters.ts';
import { headlessOffice, provideXml, type HeadlessOffice } from '../headlessOffice.ts';
import { validatorFindings } from '../validator.ts';
import { drawnWords, type DrawnWord } from './drawnWords.ts';

/** Slides as they are inserted, and as a person pastes a card by hand with the look of the presentation. */
const STYLES = ['starter', 'presentation', 'pasted'] as const;
const PASTED: readonly string[] = ['card', 'evaluation'];
const LEAST = 4.5;

interface Sample {
  readonly name: string;
  readonly style: (typeof STYLES)[number];
  readonly words: readonly string[];
}

/**
 * `npm run bench -- masters [folder with decks] [folder for pictures]`: inserts each starter slide into decks with odd
 * masters, in each style, draws them with LibreOffice, and judges the contrast of every word on what is drawn behind it.
 * A word that is not drawn whole is named, and so are findings of the Open XML validator.
 */
export async function benchMasters(decks?: string, pictures?: string): Promise<void> {
  provideXml();
  const all = [
    ...oddMasters.map(name => [name, oddMaster(name)] as const),
    ...(decks ? readdirSync(decks) : [])
      .filter(name => name.endsWith('.pptx'))
      .map(name => [name, new Uint8Array(readFileSync(join(decks ?? '', name)))] as const),
  ];
  const results: { readonly ratio: number; readonly line: string }[] = [];
  for (const [name, bytes] of all) {
    const filled = await fill(bytes).catch((error: unknown) => say(`${name}: ${String(error)}`));
    if (!filled) continue;
    const folder = pictures && join(pictures, name.replaceAll(/\W+/g, '-'));
    if (folder) mkdirSync(folder, { recursive: true });
    if (folder) writeFileSync(join(folder, 'deck.pptx'), filled.bytes);
    const findings = await validatorFindings(filled.bytes);
    const known = new Set(await validatorFindings(bytes));
    for (const one of findings) if (!known.has(one)) say(`${name}: ${one}`);
    const pages = drawnWords(filled.bytes, folder);
    filled.samples.forEach((sample, at) => {
      const words = pages[filled.first + at] ?? [];
      const worst = words.toSorted((a, b) => a.ratio - b.ratio)[0];
      const missing = missingWords(sample.words, words);
      const line = `${name} · ${sample.name} · ${sample.style}: ${worst?.ratio.toFixed(2) ?? '-'} "${worst?.text ?? ''}"`;
      results.push({ ratio: worst?.ratio ?? 0, line });
      if (missing.length > 0) say(`${line}; broken or gone: ${missing.join(' ')}`);
    });
  }
  const bad = results.filter(one => one.ratio < LEAST);
  say(`${results.length} slides in ${all.length} decks; ${bad.length} below ${LEAST}:1. The worst:`);
  for (const { line } of results.toSorted((a, b) => a.ratio - b.ratio).slice(0, Math.max(15, bad.length)))
    say(line);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Words of the slide that are drawn less often than they are written. */
function missingWords(written: readonly string[], drawn: readonly DrawnWord[]): readonly string[] {
  const left = drawn.map(one => one.text);
  return written.filter(word => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A deck with all slides in all styles behind its own, the first of them at `first`. */
async function fill(bytes: Uint8Array) {
  const host = new EmbeddedHost(bytes);
  const office = await headlessOffice(host);
  const starter = (name: InsertOrder['starter']) =>
    new Uint8Array(readFileSync(join(process.cwd(), 'assets', `${name}.pptx`)));
  const deck = new OfficeDeck(office, {
    kinds: [partnership, evaluation],
    starter: name => Promise.resolve(starter(name)),
    log: () => undefined,
  });
  const found = await deck.size();
  const size = found.ok ? found.value : undefined;
  const before = new Presentation(Package.open(bytes)).slides().length;
  const slides: Pick<Sample, 'name' | 'style'>[] = [];
  for (const style of STYLES)
    for (const [name, stamp] of Object.entries(stamps(size)) as [InsertOrder['starter'], SlideStamp][]) {
      if (style === 'pasted' && !PASTED.includes(name)) continue;
      let position = before + slides.length;
      if (style === 'pasted') await paste(office, starter(name), host);
      else {
        const inserted = await deck.insert({ starter: name, stamp, style, ...(size && { size }) });
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
    samples: slides.map((one, at): Sample => ({ ...one, words: wordsOn(written[before + at]) })),
  };
}

/** Pastes a file behind the last slide, as a person does, with the look of the presentation. */
async function paste({ PowerPoint }: HeadlessOffice, file: Uint8Array, host: EmbeddedHost): Promise<void> {
  const last = new Presentation(Package.open(host.save())).slides().length - 1;
  await PowerPoint.run(async context => {
    const slide = context.presentation.slides.getItemAt(last);
    slide.load('id');
    await context.sync();
    context.presentation.insertSlidesFromBase64(Buffer.from(file).toString('base64'), {
      formatting: 'UseDestinationTheme',
      targetSlideId: slide.id,
    });
    await context.sync();
  });
}

const GOAL = 'Samen zorgen voor de wijk Noord';
const SAID = ['Wij luisteren eerst, en vragen door', 'Elkaar kennen in de wijk'];

/** What the slides say, with some entries. */
function stamps(size: SlideSize | undefined): Readonly<Partial<Record<InsertOrder['starter'], SlideStamp>>> {
  const card = (kind: CardKind): SlideStamp => {
    const identity = { v: 1, kind: kind.id, id: `card-${kind.id}` as CardId } as const;
    const stamp = cardStamp({ kind, identity, goal: GOAL, language: 'nl', date: '30 november 2026' });
    const entries = kind.fields.map(one => [bodyShape(one.id), SAID.map(said => [said])] as const);
    return { ...stamp, texts: { ...stamp.texts, ...Object.fromEntries(entries) } };
  };
  const people = ['Willemijn van Beekhuizen', 'Jan', 'Fatima Yilmaz'];
  const groups = ['Oost', 'West', 'Centrum', 'Haven', 'Noord'].map(name => ({ name, people }));
  const entries = new Map(partnership.fields.map(one => [one.id, SAID]));
  const agreement = agreementSlides(
    agreementOf({ kind: partnership, language: 'nl', goal: GOAL, entries }),
    size,
  )[2];
  const group = groupsStamp({ language: 'nl', title: '', groups, ...(size && { size }) }).at(-1);
  return {
    card: card(partnership),
    evaluation: card(evaluation),
    rules: rulesStamp('nl', undefined, size),
    ...(group && { groups: group }),
    ...(agreement && { agreement }),
  };
}

function wordsOn(slide: Slide | undefined): readonly string[] {
  const texts = slide?.shapes().map(one => one.textBody?.text ?? '') ?? [];
  return texts.flatMap(one => one.split(/\s+/)).filter(one => one !== '');
}
