import { assignmentLines, assignmentStamp } from '../../src/core/aid/assignmentSlide.ts';
import { columnStamp } from '../../src/core/aid/columnSlide.ts';
import { fieldOf, type FieldId } from '../../src/core/card/kind.ts';
import type { CardId } from '../../src/core/card/identity.ts';
import type { InsertOrder } from '../../src/core/deck/deck.ts';
import { WIDESCREEN, type SlideSize } from '../../src/core/deck/slideSize.ts';
import { bodyShape, headingShape } from '../../src/core/card/names.ts';
import { cardStamp } from '../../src/core/method/cardStamp.ts';
import { agreementOf } from '../../src/core/agreement/agreement.ts';
import { agreementSlides } from '../../src/core/agreement/slides.ts';
import type { SlideStamp } from '../../src/core/deck/stamp.ts';
import { groupsStamp } from '../../src/core/method/groupsStamp.ts';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { rulesStamp } from '../../src/core/method/rulesStamp.ts';
import { hasText, textHeight, wordFactors } from '../../src/office/letters.ts';
import { stampTemplate } from '../../src/office/template.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { EMU_PER_POINT, type Shape } from '../../src/pptx/shape.ts';
import { Session } from '../../src/core/session/session.ts';
import { otherSizes } from '../corpus/otherSizes.ts';
import { deck } from '../support/decks.ts';
import { officeDeck, templateFile } from '../support/officeDeck.ts';
import { findings } from '../support/validate.ts';
import { stillWorld } from '../support/world.ts';

const identity = (kind: string) => ({ v: 1, kind, id: 'card' as CardId }) as const;
const goal = 'Samen zorgen voor de wijk Noord';
/** An inserted slide. The shapes of some slides depend on the size. */
interface Sample {
  readonly template: InsertOrder['template'];
  readonly stamp: SlideStamp | ((size: SlideSize) => SlideStamp | undefined);
}

const groups = Array.from({ length: 9 }, (_, at) => ({
  name: `Groep ${at + 1}`,
  people: ['Willemijn van Beekhuizen', 'Jan', 'Fatima Yilmaz', 'Anne-Sophie'],
}));
const said = Array.from(
  { length: 12 },
  (_, at) => `${at + 1}: wat de groep zei over samen zorgen en elkaar kennen`,
);

const stamps = {
  'the card': {
    template: 'card',
    stamp: cardStamp({
      kind: partnership,
      identity: identity('partnership'),
      goal,
      language: 'nl',
      date: '30 november 2026',
    }),
  },
  'the English card': {
    template: 'card',
    stamp: cardStamp({
      kind: partnership,
      identity: identity('partnership'),
      goal,
      language: 'en',
      date: '30 November 2026',
    }),
  },
  'the evaluation': {
    template: 'evaluation',
    stamp: cardStamp({
      kind: evaluation,
      identity: identity('evaluation'),
      goal,
      language: 'nl',
      date: '30 november 2026',
    }),
  },
  'the rules': { template: 'rules', stamp: size => rulesStamp('nl', undefined, size) },
  'nine groups': {
    template: 'groups',
    stamp: size => groupsStamp({ language: 'nl', title: '', groups, size }).at(-1),
  },
  'an assignment': {
    template: 'assignment',
    stamp: size =>
      assignmentStamp(
        {
          title: 'Opdracht 2: relaties, handelen en voorwaarden',
          question: 'Ga uit van de waarden op de kaart. Hoe ziet onze ideale samenwerking er dan uit?',
          lines: assignmentLines.map(one => one.nl),
          groups: groups.slice(0, 6),
          time: '120 min',
          end: 'tot 14:25',
          language: 'nl',
          untilChange: false,
        },
        size,
      ),
  },
  'a column in large letters': {
    template: 'column',
    stamp: size =>
      columnStamp(
        {
          column: fieldOf(partnership, 'acties' as FieldId),
          colour: '#A3440F',
          entries: said,
          language: 'nl',
        },
        size,
      ),
  },
  'the agreement': {
    template: 'agreement',
    stamp: size =>
      agreementSlides(
        agreementOf({
          kind: partnership,
          language: 'nl',
          goal,
          entries: new Map(partnership.fields.map(one => [one.id, said])),
        }),
        size,
      )[2],
  },
} as const satisfies Readonly<Record<string, Sample>>;

function laidOut({ template, stamp: given }: Sample, size: SlideSize, style: InsertOrder['style']) {
  const stamp = typeof given === 'function' ? given(size) : given;
  if (!stamp) throw new Error('A slide was expected');
  const { base64 } = stampTemplate(templateFile(template), { stamp, style, size });
  const bytes = Uint8Array.from(atob(base64), one => one.charCodeAt(0));
  const presentation = new Presentation(Package.open(bytes));
  const [slide] = new Presentation(Package.open(templateFile(template))).slides();
  const usual = slide?.shapes().flatMap(one => (stamp.without?.includes(one.name) ? [] : [one.name])) ?? [];
  return { presentation, usual, shapes: presentation.slides()[0]?.shapes() ?? [] };
}

const points = ({ frame }: Shape) => ({
  left: frame.left / EMU_PER_POINT,
  top: frame.top / EMU_PER_POINT,
  right: (frame.left + frame.width) / EMU_PER_POINT,
  bottom: (frame.top + frame.height) / EMU_PER_POINT,
});

describe.each(Object.keys(otherSizes))('on slides of %s', sizeName => {
  const size = otherSizes[sizeName] ?? WIDESCREEN;

  test.each(
    (Object.keys(stamps) as (keyof typeof stamps)[]).flatMap(name => [
      [name, 'template'] as const,
      [name, 'presentation'] as const,
    ]),
  )(
    'the slide %s (%s style) keeps everything within its edges, with no word split over lines and every text inside its shape',
    (name, style) => {
      const order = stamps[name];
      const { shapes, presentation, usual } = laidOut(order, size, style);
      const names = shapes.map(one => one.name);
      expect(names).toEqual(usual.filter(one => names.includes(one)));
      expect(usual.length - names.length).toBeLessThanOrEqual(2);
      expect(presentation.size).toEqual({
        width: Math.round(size.width * EMU_PER_POINT),
        height: Math.round(size.height * EMU_PER_POINT),
      });
      for (const shape of shapes) {
        const { left, top, right, bottom } = points(shape);
        expect({
          name: shape.name,
          isOn: left >= -1 && top >= -1 && right <= size.width + 1 && bottom <= size.height + 1,
        }).toEqual({
          name: shape.name,
          isOn: true,
        });
        if (!hasText(shape)) continue;
        expect({
          name: shape.name,
          broken: wordFactors(shape, { widthFactor: 1 }).some(one => one < 0.99),
        }).toEqual({
          name: shape.name,
          broken: false,
        });
        expect(textHeight(shape, { widthFactor: 1 })).toBeLessThanOrEqual((bottom - top) * 1.02);
      }
    },
  );

  test('the numbers of the rules stay round, and left of their rules, on slides of another size', () => {
    const { shapes } = laidOut(stamps['the rules'], size, 'template');
    const named = (name: string) =>
      shapes.filter(one => one.name.startsWith('regels:') && one.name.endsWith(name));
    for (const { frame } of named(':nummer')) expect(frame.width / frame.height).toBeCloseTo(1, 2);
    const texts = shapes.filter(one => /^regels:\d$/.test(one.name));
    for (const [at, one] of named(':nummer').entries()) {
      const text = texts[at];
      if (!text) throw new Error('A number without a rule');
      expect(points(text).left).toBeGreaterThan(points(one).right);
    }
  });

  test('the boxes of groups follow the order of the groups from top to bottom on slides of another size', () => {
    const { shapes } = laidOut(stamps['nine groups'], size, 'template');
    const tops = shapes.filter(one => /^groepen:\d+$/.test(one.name)).map(one => points(one).top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test('the columns of the card do not overlap on slides of another size', () => {
    const { shapes } = laidOut(stamps['the card'], size, 'template');
    const boxes = shapes
      .filter(one => /^kaart:(acties|voorwaarden|handelen|relaties|waarden)/.test(one.name))
      .map(points);
    expect(boxes).toHaveLength(10);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(Math.min(across, down)).toBeLessThan(1);
      }
  });
});

test.each(['windows', 'web', 'ltsc'] as const)(
  'an insertion adapts the inserted slide to the size of the slides (%s)',
  async profile => {
    const bytes = resized(deck({ slides: [{}] }), { width: 720, height: 540 });
    const { deck: office, host } = await officeDeck(bytes, profile);
    const session = new Session(office, [partnership], stillWorld());
    await session.cards.insert({ goal, language: 'nl', style: 'template' });
    const saved = host.save();
    const shapes = new Presentation(Package.open(saved)).slides()[1]?.shapes() ?? [];
    const right = Math.max(...shapes.map(one => points(one).right));
    expect(right).toBeLessThanOrEqual(720);
    expect(right).toBeGreaterThan(680);
    expect(await findings(saved)).toEqual([]);
  },
);

test.each(['windows', 'web', 'ltsc'] as const)(
  'shapes that PowerPoint stretches during an insertion are corrected (%s)',
  async profile => {
    const size = { width: 720, height: 540 };
    const places = async (stretched: boolean) => {
      const { deck: office, host } = await officeDeck(resized(deck({ slides: [{}] }), size), profile);
      if (stretched) host.fault('insertionStretches', { on: true });
      await office.insert(() => ({ ...stamps['the card'], style: 'template' }));
      const [, slide] = new Presentation(Package.open(host.save())).slides();
      return slide?.shapes().map(one => Object.values(points(one)).map(Math.round));
    };
    expect(await places(true)).toEqual(await places(false));
  },
);

test('the letters of the template and of entries scale with the height of the slide', async () => {
  const { deck: office, host } = await officeDeck(
    resized(deck({ slides: [{}] }), { width: 1920, height: 1080 }),
  );
  const session = new Session(office, [partnership], stillWorld());
  await session.cards.insert({ goal, language: 'nl', style: 'template' });
  expect(session.state.card?.card.identity.scale).toBe(2);
  const [, slide] = new Presentation(Package.open(host.save())).slides();
  const heading = slide?.shapes().find(one => one.name === 'kaart:waarden:kop');
  const xml = heading ? new XMLSerializer().serializeToString(heading.element) : '';
  expect(xml.match(/sz="\d+"/g)).toEqual([
    'sz="2800"',
    'sz="2800"',
    'sz="2800"',
    'sz="3600"',
    'sz="3600"',
    'sz="2800"',
    'sz="2800"',
  ]);
});

test('an evaluation on a narrow slide gives more space to entries than to printed text', async () => {
  const { deck: office, host } = await officeDeck(
    resized(deck({ slides: [{}] }), { width: 540, height: 780 }),
  );
  const session = new Session(office, [evaluation], stillWorld());
  await session.cards.insert({ kind: evaluation.id, goal, language: 'nl', style: 'template' });
  const [, slide] = new Presentation(Package.open(host.save())).slides();
  const [row] = evaluation.rows;
  const names = [headingShape('waarden'), ...(row?.fields ?? []).map(bodyShape)];
  const boxes = names.map(name => slide?.shapes().find(one => one.name === name));
  expect(boxes.filter(one => one === undefined)).toEqual([]);
  const [statement = 0, score = 0, examples = 0, agreements = 0] = boxes.map(one => one?.frame.width);
  expect(statement).toBeLessThan(score);
  expect(Math.abs(score - examples)).toBeLessThan(EMU_PER_POINT);
  expect(Math.abs(examples - agreements)).toBeLessThan(EMU_PER_POINT);
  const edges = boxes.map(one => [one?.frame.left ?? 0, (one?.frame.left ?? 0) + (one?.frame.width ?? 0)]);
  edges.slice(1).forEach(([left = 0], at) => {
    expect(left).toBeGreaterThanOrEqual(edges[at]?.[1] ?? 0);
  });
});

function resized(bytes: Uint8Array, { width, height }: SlideSize): Uint8Array {
  const presentation = new Presentation(Package.open(bytes));
  presentation.resize({
    width: Math.round(width * EMU_PER_POINT),
    height: Math.round(height * EMU_PER_POINT),
  });
  return presentation.package.save();
}
