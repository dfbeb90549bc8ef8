import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { partnership } from '../../core/method/partnership.ts';
import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Slide } from '../../pptx/slide.ts';
import { child, children, create, descendants } from '../../pptx/xml.ts';
import { Workshop } from '../replay/workshop.ts';
import { convert, libreOfficeVersion, missingPrograms } from './libreOffice.ts';

/** Widths and heights of slides, in inches. */
const SIZES = [
  [13.333, 7.5],
  [10, 7.5],
  [10, 5.625],
  [11.69, 8.27],
  [7.5, 10],
  [26.667, 15],
] as const;

const EMU_PER_INCH = 914_400;
const STYLES = ['template', 'presentation'] as const;

/** Entries that a round trip might change: signs, numbers, accents, two lines, duplicates. */
const SAID = [
  ['Kosten -10%', 'Kosten 10%', 'Wie belt mevrouw De Wit?'],
  ['Eén loket\nvoor de hele wijk', 'Geen wachtlijst'],
  ['Vóór elkaar zorgen', 'Vóór elkaar zorgen', '  inspringen  is gewoon '],
  ['👩‍👩‍👧 gezinnen', 'Jeugd & ouderen <samen>'],
  ['Vertrouwen', 'Gelijk­waardig', 'Niet over ons zonder ons'],
] as const;

type Columns = Readonly<Record<string, readonly string[]>>;

/**
 * Something that happens to the file of a card before the card is opened again. Returns the file and the number of the
 * card's slide.
 */
type Trip = (bytes: Uint8Array, slide: number) => readonly [Uint8Array, number];

const trips: Readonly<Record<string, Trip>> = {
  'saved and opened': (bytes, slide) => [bytes, slide],
  'LibreOffice, pptx': (bytes, slide) => [throughLibreOffice(bytes, ['pptx']), slide],
  'LibreOffice, odp': (bytes, slide) => [throughLibreOffice(bytes, ['odp', 'pptx']), slide],
  'names stripped': changed(slide => stripNames(slide)),
  'tags stripped': changed((slide, owner) => stripTags(slide, owner)),
  'names and tags stripped': changed((slide, owner) => {
    stripNames(slide);
    stripTags(slide, owner);
  }),
  grouped: changed((slide, owner) => group(slide, owner)),
  'grouped, tags stripped': changed((slide, owner) => {
    group(slide, owner);
    stripTags(slide, owner);
  }),
  'grouped, through LibreOffice': (bytes, slide) => {
    const [grouped] = changed((one, owner) => group(one, owner))(bytes, slide);
    return [throughLibreOffice(grouped, ['pptx']), slide];
  },
  'pasted, own theme': (bytes, slide) => pasted(bytes, slide, 'source'),
  'pasted, the deck’s theme': (bytes, slide) => pasted(bytes, slide, 'destination'),
};

/**
 * `npm run bench -- roundTrips`: fills a card on slides of each size and in both styles, passes the file through other
 * programs or edits it like a person, and opens or recognises the card. Compares all entries exactly. Then adds one
 * entry, which must be in the saved file.
 */
export async function benchRoundTrips(): Promise<void> {
  const lacking = missingPrograms().includes('soffice');
  say(lacking ? 'LibreOffice is not on this machine' : libreOfficeVersion());
  const decks = await Promise.all(SIZES.flatMap(size => STYLES.map(style => filled(size, style))));
  for (const [name, trip] of Object.entries(trips)) {
    if (lacking && name.includes('LibreOffice')) continue;
    const failures: string[] = [];
    let adopted = 0;
    for (const deck of decks) {
      const back = await comeBack(trip, deck);
      if (back.adopted) adopted++;
      if (back.failure) failures.push(`${deck.name}: ${back.failure}`);
    }
    say(`${name}: ${decks.length - failures.length} of ${decks.length} as said, ${adopted} of them adopted`);
    for (const one of failures) say(`  ${one}`);
  }
}

interface Filled {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The number of the card's slide, from 1. */
  readonly slide: number;
  readonly said: Columns;
}

async function filled(
  [width, height]: (typeof SIZES)[number],
  style: (typeof STYLES)[number],
): Promise<Filled> {
  const deck = new Presentation(Package.open(newDeck({ language: 'nl', title: 'Proef', subtitle: '' })));
  deck.resize({ width: Math.round(width * EMU_PER_INCH), height: Math.round(height * EMU_PER_INCH) });
  const workshop = await Workshop.open(deck.package.save(), { language: 'nl' });
  const entries = partnership.fields.flatMap(({ id }, at) =>
    (SAID[at] ?? []).map(text => ({ do: 'add', column: id, text })),
  );
  const report = await workshop.play([{ do: 'insert', goal: 'Samen in de wijk', style }, ...entries]);
  const bytes = workshop.venue.host.save();
  workshop.close();
  if (!report.ok || !report.card)
    throw new Error(`The card was not filled: ${JSON.stringify(report.problems)}`);
  return {
    name: `${width} × ${height} in, ${style}`,
    bytes,
    slide: report.card.slide,
    said: report.card.columns,
  };
}

async function comeBack(
  trip: Trip,
  deck: Filled,
): Promise<{ readonly adopted: boolean; readonly failure: string | null }> {
  const [bytes, slide] = trip(deck.bytes, deck.slide);
  const workshop = await Workshop.open(bytes, { language: 'nl' });
  const isCard = workshop.session.state.cards.some(one => one.position === slide);
  const report = await workshop.play([
    { do: isCard ? 'open' : 'adopt', slide },
    { do: 'add', column: 'waarden', text: 'Erbij' },
  ]);
  const shown = report.pane?.columns ?? {};
  workshop.close();
  const wanted = { ...deck.said, waarden: [...(deck.said.waarden ?? []), 'Erbij'] };
  const problem = report.problems[0];
  const failure = problem
    ? problem.message
    : (differing(wanted, shown, 'the pane') ?? differing(wanted, report.card?.columns ?? {}, 'the file'));
  return { adopted: !isCard, failure };
}

function differing(wanted: Columns, found: Columns, where: string): string | null {
  const field = Object.keys(wanted).find(one => JSON.stringify(wanted[one]) !== JSON.stringify(found[one]));
  return field === undefined
    ? null
    : `${where} has ${JSON.stringify(found[field] ?? null)} in ${field}, not ${JSON.stringify(wanted[field])}`;
}

function changed(change: (slide: Slide, owner: Package) => void): Trip {
  return (bytes, number) => {
    const presentation = new Presentation(Package.open(bytes));
    const slide = presentation.slides()[number - 1];
    if (!slide) throw new Error(`The deck has no slide ${number}`);
    change(slide, presentation.package);
    presentation.package.touch(slide.part);
    return [presentation.package.save(), number];
  };
}

/** Clears the names of all shapes, like a program that does not support shape names. */
function stripNames(slide: Slide): void {
  for (const { element } of slide.shapes())
    for (const one of descendants(element, 'p:cNvPr')) {
      one.setAttribute('name', '');
      one.removeAttribute('descr');
    }
}

function stripTags(slide: Slide, owner: Package): void {
  for (const one of descendants(owner.xml(slide.part), 'p:custDataLst')) one.remove();
}

/** Groups all shapes except the title, like Ctrl+G. */
function group(slide: Slide, owner: Package): void {
  const tree = descendants(owner.xml(slide.part), 'p:spTree')[0];
  if (!tree) throw new Error('The slide has no shape tree');
  const shapes = slide.shapes().filter(one => one.placeholder === null);
  const left = Math.min(...shapes.map(one => one.frame.left));
  const top = Math.min(...shapes.map(one => one.frame.top));
  const right = Math.max(...shapes.map(one => one.frame.left + one.frame.width));
  const bottom = Math.max(...shapes.map(one => one.frame.top + one.frame.height));
  const made = create(tree, 'p:grpSp');
  const names = create(tree, 'p:nvGrpSpPr');
  names.append(
    create(tree, 'p:cNvPr', { id: '4000', name: 'Groep 1' }),
    create(tree, 'p:cNvGrpSpPr'),
    create(tree, 'p:nvPr'),
  );
  const transform = create(tree, 'a:xfrm');
  for (const [offset, size] of [
    ['a:off', 'a:ext'],
    ['a:chOff', 'a:chExt'],
  ] as const)
    transform.append(
      create(tree, offset, { x: `${left}`, y: `${top}` }),
      create(tree, size, { cx: `${right - left}`, cy: `${bottom - top}` }),
    );
  const properties = create(tree, 'p:grpSpPr');
  properties.append(transform);
  made.append(names, properties, ...shapes.map(one => one.element));
  const extensions = child(tree, 'p:extLst');
  if (extensions) extensions.before(made);
  else tree.append(made);
  if (children(made, 'p:sp').length === 0) throw new Error('The group has no shapes');
}

function pasted(
  bytes: Uint8Array,
  slide: number,
  formatting: 'source' | 'destination',
): readonly [Uint8Array, number] {
  const from = new Presentation(Package.open(bytes));
  const card = from.slides()[slide - 1];
  const into = new Presentation(Package.open(newDeck({ language: 'nl', title: 'Elders', subtitle: '' })));
  into.resize(from.size);
  if (card) into.insertSlides(from, [card], 1, { formatting });
  return [into.package.save(), 2];
}

/** Returns the presentation after LibreOffice saved it in each of these formats in turn. */
function throughLibreOffice(bytes: Uint8Array, formats: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'trip-'));
  try {
    let file = join(folder, 'deck.pptx');
    writeFileSync(file, bytes);
    formats.forEach((format, at) => {
      const out = join(folder, `${at}`);
      convert([file], format, out);
      file = join(out, basename(file).replace(/\.\w+$/u, `.${format}`));
    });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
