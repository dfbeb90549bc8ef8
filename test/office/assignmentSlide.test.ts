import { ASSIGNMENT_SHAPES, assignmentLines, type Assignment } from '../../src/core/aid/assignmentSlide.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { cardsOn } from '../../src/core/recognition/cardsOn.ts';
import { sketchFile } from '../../src/office/fileSketch.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { descendants } from '../../src/pptx/xml.ts';
import { Workshop } from '../../src/tools/replay/workshop.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { findings } from '../support/validate.ts';

const waarden = 'waarden' as FieldId;
const people = ['Fatima Yilmaz', 'Jan de Boer', 'Anne-Sophie van Beek', 'Willem Bakker'];

function assignment(time: string, language: 'nl' | 'en' = 'nl'): Assignment {
  return {
    title: 'Opdracht 1: waarden',
    question: partnership.fields[0]?.question[language] ?? '',
    lines: assignmentLines.map(one => one[language]),
    groups: Array.from({ length: 6 }, (_, at) => ({ name: `Groep ${at + 1}`, people })),
    time,
    end: 'tot 14:25',
    language,
    untilChange: false,
  };
}

async function open(language: 'nl' | 'en' = 'nl') {
  const workshop = await Workshop.open(newDeck({ language, title: '', subtitle: '' }), { language });
  await workshop.take({ do: 'insert', goal: 'Noord' });
  return workshop;
}

test('the assignment slide is made once, updates its time in two syncs, and is deleted when the card is shown', async () => {
  const workshop = await open();
  const { host } = workshop.venue;
  await workshop.session.slide.showAssignment(assignment('43 min'));
  const slide = host.slides()[2]?.id ?? '';
  const text = (name: string) => host.textBoxes(slide).find(one => one.name === name)?.text;
  expect(host.selectedSlides()).toEqual([slide]);
  expect(text(ASSIGNMENT_SHAPES.time)).toBe('43 min');
  const before = host.requests;
  await workshop.session.slide.showAssignment(assignment('42 min'));
  expect(host.requests - before).toBe(2);
  expect(text(ASSIGNMENT_SHAPES.time)).toBe('42 min');
  await workshop.session.slide.showAssignment(null);
  expect(host.slides()).toHaveLength(2);
  expect(host.selectedSlides()).toEqual([host.slides()[1]?.id]);
  await workshop.session.slide.showAssignment(assignment('9 min'));
  expect(host.slides()).toHaveLength(3);
  workshop.close();
});

test('the assignment slide on which someone typed or drew is kept without names, and is no aid any more', async () => {
  const workshop = await open();
  const { host } = workshop.venue;
  const text = (slide: string, name: string) => host.textBoxes(slide).find(one => one.name === name)?.text;
  await workshop.session.slide.showAssignment(assignment('43 min'));
  const [slide = ''] = host.selectedSlides();
  const box = host.textBoxes(slide).find(one => one.name === ASSIGNMENT_SHAPES.question);
  host.type(slide, box?.shapeId ?? '', 'Onthoud dit');
  await workshop.session.slide.showAssignment(null);
  expect(host.slides()).toHaveLength(3);
  expect(text(slide, ASSIGNMENT_SHAPES.question)).toBe('Onthoud dit');
  expect([text(slide, ASSIGNMENT_SHAPES.time), text(slide, ASSIGNMENT_SHAPES.groups)]).toEqual(['', '']);
  await workshop.session.slide.showAssignment(assignment('9 min'));
  expect(host.slides()).toHaveLength(4);
  expect(text(slide, ASSIGNMENT_SHAPES.question)).toBe('Onthoud dit');
  expect(await findings(host.save())).toEqual([]);
  await workshop.session.slide.showAssignment(null);
  expect(host.slides()).toHaveLength(3);
  workshop.close();
});

test('the assignment of a part for everyone makes way for the card when the facilitator adds or edits an entry', async () => {
  const workshop = await open();
  const { host } = workshop.venue;
  const { session } = workshop;
  const card = host.slides()[1]?.id ?? '';
  const plenary = { ...assignment('43 min'), groups: [], untilChange: true };
  await session.entries.add(waarden, 'een');
  const firstKey = () => {
    const entry = session.state.card?.fields.flatMap(one => one.entries)[0];
    if (!entry) throw new Error('No entry');
    return entry.key;
  };
  for (const change of [
    () => session.entries.add(waarden, 'twee'),
    () => session.entries.edit(firstKey(), 'een en half'),
  ]) {
    await session.slide.showAssignment(plenary);
    expect(host.selectedSlides()).not.toEqual([card]);
    await session.slide.showAssignment({ ...plenary, time: '42 min' });
    expect(session.state.aid).toEqual({ aid: 'assignment' });
    await change();
    await session.idle();
    expect(session.state.aid).toBeNull();
    expect(host.selectedSlides()).toEqual([card]);
  }
  await session.slide.showAssignment(assignment('20 min'));
  await session.entries.add(waarden, 'drie');
  await session.idle();
  expect(session.state.aid).toEqual({ aid: 'assignment' });
  workshop.close();
});

test('the assignment makes way for the large column when that was on the projector before it', async () => {
  const workshop = await open();
  const { host } = workshop.venue;
  const { session } = workshop;
  await session.slide.showColumn(waarden, 'nl');
  const [column] = host.selectedSlides();
  await session.slide.showAssignment({ ...assignment('43 min'), untilChange: true });
  await session.entries.add(waarden, 'een');
  await session.idle();
  expect(session.state.aid).toEqual({ aid: 'column', field: waarden });
  expect(host.selectedSlides()).toEqual([column]);
  expect(host.textBoxes(column ?? '').map(one => one.text)).toContain('een');
  await session.slide.showColumn(null, 'nl');
  expect(host.selectedSlides()).toEqual([host.slides()[1]?.id]);
  workshop.close();
});

test.each(['nl', 'en'] as const)(
  'the assignment slide is in a valid file, in reading order, at 28 points or more, and does not count as a card (%s)',
  async language => {
    const workshop = await open(language);
    await workshop.session.slide.showAssignment(assignment('43 min', language));
    const bytes = workshop.venue.host.save();
    expect(await findings(bytes)).toEqual([]);
    const shapes = new Presentation(Package.open(bytes)).slides()[2]?.shapes() ?? [];
    expect(shapes.map(one => one.name)).toEqual(Object.values(ASSIGNMENT_SHAPES));
    for (const { element, description } of shapes) {
      expect(description).not.toBe('');
      for (const run of descendants(element, 'a:rPr'))
        expect(Number(run.getAttribute('sz'))).toBeGreaterThanOrEqual(2800);
    }
    const groups = shapes.find(one => one.name === ASSIGNMENT_SHAPES.groups)?.textBody?.text.split('\r');
    expect(groups).toHaveLength(6);
    expect(groups?.[0]).toMatch(/^Groep 1: Fatima/u);
    const sketches = sketchFile('x.pptx', bytes);
    expect(sketches.ok && cardsOn(sketches.value, partnership).map(one => one.position)).toEqual([2]);
    workshop.close();
  },
);
