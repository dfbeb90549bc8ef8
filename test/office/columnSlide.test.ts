import { COLUMN_SHAPES } from '../../src/core/aid/columnSlide.ts';
import { AID_TAG } from '../../src/core/deck/aid.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { carlito } from '../../src/core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../src/core/fit/fit.ts';
import { cardsOn } from '../../src/core/recognition/cardsOn.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { sketchFile } from '../../src/office/fileSketch.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { child, descendants } from '../../src/pptx/xml.ts';
import { setFill } from '../../src/pptx/paint.ts';
import { Workshop } from '../../src/tools/replay/workshop.ts';
import type { OfficeVenue } from '../../src/tools/replay/officeVenue.ts';
import type { Step } from '../../src/tools/replay/script.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { findings } from '../support/validate.ts';

const waarden = 'waarden' as FieldId;
const column = 'waarden';

async function open(language: 'nl' | 'en' = 'nl') {
  const workshop = await Workshop.open(newDeck({ language, title: '', subtitle: '' }), { language });
  workshop.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
  await workshop.take({ do: 'insert', goal: 'Noord' });
  return workshop;
}

async function play(workshop: Workshop<OfficeVenue>, ...steps: readonly Step[]): Promise<number[]> {
  const counts: number[] = [];
  for (const step of steps) {
    const before = workshop.venue.requests;
    const outcome = await workshop.take(step);
    if (!outcome.ok) throw new Error(`${step.do}: ${outcome.trouble.code}`);
    counts.push(workshop.venue.requests - before);
  }
  return counts;
}

const add = (text: string, to = column): Step => ({ do: 'add', column: to, text });
const show = { do: 'columnSlide', on: true, column } as const;
const card: Step = { do: 'columnSlide', on: false };

/** Returns the text boxes of the slide in large letters by name, or null without such a slide. */
function large({ venue: { host } }: Workshop<OfficeVenue>): ReadonlyMap<string, string> | null {
  const slide = host.slides().find(({ id }) => isLarge(host, id));
  return slide ? new Map(host.textBoxes(slide.id).map(one => [one.name, one.text])) : null;
}

function isLarge(host: OfficeVenue['host'], slide: string): boolean {
  return host.textBoxes(slide).some(one => one.name === COLUMN_SHAPES.title);
}

const shown = (workshop: Workshop<OfficeVenue>) => large(workshop)?.get(COLUMN_SHAPES.entries)?.split('\r');

test('the large-column slide follows entries that are added, edited, removed, moved and undone, for one more sync each', async () => {
  const workshop = await open();
  const usual = await play(workshop, add('een'), add('twee'));
  await play(workshop, show);
  expect(shown(workshop)).toEqual(['een', 'twee']);
  const counts = await play(
    workshop,
    add('drie'),
    { do: 'edit', column, entry: 0, text: 'een en half' },
    { do: 'move', from: { column, entry: 0 }, to: { column, entry: 1 } },
    { do: 'remove', column, entry: 0 },
    { do: 'undo' },
  );
  expect(usual).toEqual([2, 2]);
  expect(Math.max(...counts)).toBe(3);
  expect(shown(workshop)).toEqual(['twee', 'een en half', 'drie']);
  // An entry in another column costs no extra sync. After the card is shown again, no entry does.
  expect(await play(workshop, add('doen', 'acties'))).toEqual([2]);
  await play(workshop, card);
  expect(await play(workshop, add('vier'))).toEqual([2]);
  workshop.close();
});

test('the large-column slide shows many quickly added entries in one write after they are on the card', async () => {
  const workshop = await open();
  await play(workshop, show);
  const texts = ['a', 'b', 'c', 'd', 'e'];
  const [count = 0] = await play(workshop, {
    do: 'together',
    steps: texts.map(text => ({ do: 'add', column, text })),
  });
  expect(shown(workshop)).toEqual(texts);
  expect(count).toBeLessThan(2 * texts.length + texts.length);
  workshop.close();
});

test('the large column is deleted when the card is shown, and can be shown again', async () => {
  const workshop = await open();
  await play(workshop, add('een'), show, card);
  expect(workshop.venue.host.slides()).toHaveLength(2);
  await play(workshop, add('twee'), show);
  const { host } = workshop.venue;
  expect(host.slides()).toHaveLength(3);
  expect(shown(workshop)).toEqual(['een', 'twee']);
  expect(workshop.session.state.aid).toEqual({ aid: 'column', field: waarden });
  expect(host.selectedSlides()).toEqual([host.slides()[2]?.id]);
  await play(workshop, card);
  expect(host.selectedSlides()).toEqual([host.slides()[1]?.id]);
  workshop.close();
});

test('the large column is deleted after a Ctrl+Z took back its latest text, and kept when someone typed in it', async () => {
  const workshop = await open();
  const { host } = workshop.venue;
  await play(workshop, show, add('een'), add('twee'));
  const [slide = ''] = host.selectedSlides();
  const box = host.textBoxes(slide).find(one => one.name === COLUMN_SHAPES.entries)?.shapeId ?? '';
  host.type(slide, box, 'een');
  await play(workshop, card);
  expect(host.slides()).toHaveLength(2);
  await play(workshop, show);
  const [again = ''] = host.selectedSlides();
  const entries = host.textBoxes(again).find(one => one.name === COLUMN_SHAPES.entries)?.shapeId ?? '';
  host.type(again, entries, 'een\ntwee\nvan een collega');
  await play(workshop, card);
  expect(host.textBoxes(again).map(one => one.text)).toContain('een\rtwee\rvan een collega');
  workshop.close();
});

test('the large column has the right letter size as soon as it is made', async () => {
  const workshop = await open();
  await play(workshop, ...Array.from({ length: 9 }, (_, at) => add(`Zin ${at}`)), show);
  const slide = new Presentation(Package.open(workshop.venue.host.save())).slides()[2];
  const box = slide?.shapes().find(one => one.name === COLUMN_SHAPES.entries)?.element;
  const sizes = box
    ? descendants(box, 'a:r').map(one => descendants(one, 'a:rPr')[0]?.getAttribute('sz'))
    : [];
  expect(sizes).toEqual(Array(9).fill('2800'));
  workshop.close();
});

test('the large-column slide can show another column without a new slide', async () => {
  const workshop = await open();
  await play(workshop, add('een'), add('doen', 'acties'), show, { ...show, column: 'acties' });
  expect(workshop.venue.host.slides()).toHaveLength(3);
  expect(large(workshop)?.get(COLUMN_SHAPES.title)).toBe('Acties');
  expect(shown(workshop)).toEqual(['doen']);
  workshop.close();
});

describe('the heading of the large column', () => {
  const fillOf = ({ venue }: Workshop<OfficeVenue>) => {
    const slide = new Presentation(Package.open(venue.host.save())).slides()[2];
    const found = slide?.shapes().find(one => one.name === COLUMN_SHAPES.title)?.element;
    const properties = found && child(found, 'p:spPr');
    return properties && child(properties, 'a:solidFill')?.firstElementChild?.getAttribute('val');
  };

  test.each([
    ['waarden', '0B6B4F'],
    ['acties', 'A3440F'],
  ])('has the colour of %s from the start', async (name, colour) => {
    const workshop = await open();
    await play(workshop, { ...show, column: name });
    expect(fillOf(workshop)).toBe(colour);
    workshop.close();
  });

  test('has the colour on the card when the card was painted, unless white text would not be legible on it', async () => {
    const first = await open();
    const painted = new Presentation(Package.open(first.venue.host.save()));
    first.close();
    for (const { name, element } of painted.slides()[1]?.shapes() ?? []) {
      const properties = child(element, 'p:spPr');
      const colour = { 'kaart:relaties:kop': '800000', 'kaart:handelen:kop': 'FFFFCC' }[name];
      if (properties && colour !== undefined) setFill(properties, colour);
    }
    for (const slide of painted.slides()) painted.package.touch(slide.part);
    const workshop = await Workshop.open(painted.package.save(), { language: 'nl' });
    for (const [name, colour] of [
      ['acties', 'A3440F'],
      ['relaties', '800000'],
      ['handelen', '5A4A94'],
    ] as const) {
      await play(workshop, { ...show, column: name });
      expect(fillOf(workshop)).toBe(colour);
    }
    workshop.close();
  });
});

test('the large column is switched off with a message when a person deletes its slide, and the card keeps all entries', async () => {
  const workshop = await open();
  await play(workshop, add('een'), show, { do: 'deleteSlide', slide: 3 }, { do: 'beat' });
  expect(workshop.session.state.aid).toBeNull();
  expect(workshop.session.state.trouble).toEqual({ code: 'aidGone' });
  expect(await play(workshop, add('twee'))).toEqual([2]);
  await play(workshop, show);
  expect(shown(workshop)).toEqual(['een', 'twee']);
  workshop.close();
});

test("the large-column slide follows the card again after Ctrl+Z, after a colleague's change on the card, and after someone typed on the slide itself", async () => {
  const workshop = await open();
  const { host } = workshop.venue;
  await play(workshop, add('een'), show, { do: 'type', column, text: 'een\nander' }, { do: 'beat' });
  expect(shown(workshop)).toEqual(['een', 'ander']);
  await play(workshop, add('twee'), { do: 'hostUndo' }, { do: 'beat' });
  expect(shown(workshop)).toEqual(['een', 'ander']);
  const slide = host.slides()[2]?.id ?? '';
  const box = host.textBoxes(slide).find(one => one.name === COLUMN_SHAPES.entries);
  host.type(slide, box?.shapeId ?? '', 'iets heel anders');
  await play(workshop, { do: 'beat' });
  expect(shown(workshop)).toEqual(['een', 'ander']);
  workshop.close();
});

test('the large column is shown on a copy of its slide when the slide itself is missing', async () => {
  const workshop = await open();
  await play(workshop, add('een'), show);
  const { host } = workshop.venue;
  const slide = host.slides()[2]?.id ?? '';
  const copy = host.duplicateSlide(slide);
  host.deleteSlide(slide);
  const saved = new Presentation(Package.open(host.save()));
  expect(saved.slide(copy)?.tags.get(AID_TAG)).toBe('column');
  // The copy is one of our slides too.
  await play(workshop, { do: 'beat' }, add('twee'));
  expect(shown(workshop)).toEqual(['een', 'twee']);
  workshop.close();
});

test.each(['nl', 'en'] as const)(
  'the large-column slide is saved in a valid file, at 28 points or more, in reading order (%s)',
  async language => {
    const workshop = await open(language);
    await play(workshop, show, ...Array.from({ length: 14 }, (_, at) => add(`Wat de groep zei, zin ${at}`)));
    const bytes = workshop.venue.host.save();
    expect(await findings(bytes)).toEqual([]);
    const slide = new Presentation(Package.open(bytes)).slides()[2];
    const shapes = slide?.shapes() ?? [];
    expect(shapes.map(one => one.name)).toEqual([
      'groot:titel',
      'groot:vraag',
      'groot:inbreng',
      'groot:eerder',
    ]);
    const sizes = shapes.flatMap(({ element }) =>
      descendants(element, 'a:rPr').map(one => Number(one.getAttribute('sz') ?? 2800)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2800);
    const description = language === 'nl' ? 'Wat er in deze kolom is gezegd' : 'What was said in this column';
    expect(shapes[2]?.description).toBe(description);
    const texts = shapes.map(one => one.textBody?.text ?? '').join(' ');
    expect(texts).toContain(language === 'nl' ? 'op de kaart' : 'on the card');
    workshop.close();
  },
);

test('the large-column slide is never taken for a card, by recognition or when cards are combined', async () => {
  const workshop = await open();
  await play(workshop, show, add('Iedereen telt mee'), add('We zeggen wat we doen'));
  const { host } = workshop.venue;
  const [, , slide] = host.slides();
  const sketches = sketchFile('x.pptx', host.save());
  if (!sketches.ok) throw new Error(sketches.trouble.code);
  expect(sketches.value).toHaveLength(3);
  expect(cardsOn(sketches.value, partnership).map(one => one.position)).toEqual([2]);
  expect(slide).toBeDefined();
  workshop.close();
});

test('the large-column slide stays in view while its column continues on other slides of the card', async () => {
  const workshop = await open();
  const { session, venue } = workshop;
  await play(workshop, show);
  const { id } = venue.host.slides().find(one => isLarge(venue.host, one.id)) ?? { id: '' };
  const sentences = Array.from(
    { length: 9 },
    (_, at) => `Iedereen in de wijk telt mee, ook wie er ${at} keer niet was`,
  );
  await session.entries.addAll(waarden, sentences);
  await play(workshop, { do: 'continue' });
  expect(session.state.card?.pages.length).toBeGreaterThan(1);
  expect(venue.host.selectedSlides()).toEqual([id]);
  // Sentences of the slides before it are on it too.
  expect(shown(workshop)?.at(-1)).toBe(sentences.at(-1));
  expect(shown(workshop)?.length).toBeGreaterThan(2);
  const [first] = session.state.card?.pages ?? [];
  if (first) await session.cards.open(first);
  expect(venue.host.selectedSlides()).toEqual([id]);
  await session.cards.openRoomFor('relaties' as FieldId);
  expect(session.state.card?.card.identity.continues).toBeUndefined();
  expect(venue.host.selectedSlides()).toEqual([id]);
});
