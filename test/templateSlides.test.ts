import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { steps, type FieldId } from '../src/core/card/kind.ts';
import { carlito } from '../src/core/fit/carlito.ts';
import { agreementOf } from '../src/core/agreement/agreement.ts';
import { agreementSlides } from '../src/core/agreement/slides.ts';
import { cardStamp } from '../src/core/method/cardStamp.ts';
import { readIdentity, type CardId } from '../src/core/card/identity.ts';
import { evaluation } from '../src/core/method/evaluation.ts';
import { groupsStamp } from '../src/core/method/groupsStamp.ts';
import { partnership } from '../src/core/method/partnership.ts';
import { rulesIn, type RuleText } from '../src/core/method/rules.ts';
import { rulesStamp } from '../src/core/method/rulesStamp.ts';
import { stampTemplate } from '../src/office/template.ts';
import { Package } from '../src/pptx/package.ts';
import { Presentation } from '../src/pptx/presentation.ts';
import type { Shape } from '../src/pptx/shape.ts';
import { child, descendants } from '../src/pptx/xml.ts';
import { scheme } from '../src/tools/template/colors.ts';
import { pt } from '../src/tools/template/units.ts';
import { templateFiles } from '../src/tools/template/templateFiles.ts';
import { contrast } from './support/contrast.ts';
import { findings } from './support/validate.ts';

const names = [
  'card.pptx',
  'evaluation.pptx',
  'rules.pptx',
  'groups.pptx',
  'agreement.pptx',
  'column.pptx',
  'assignment.pptx',
] as const;

function asset(name: (typeof names)[number]): Uint8Array {
  return new Uint8Array(readFileSync(`assets/${name}`));
}

function open(bytes: Uint8Array) {
  const owner = Package.open(bytes);
  const [slide, ...others] = new Presentation(owner).slides();
  if (!slide || others.length > 0) throw new Error('A template is a presentation of one slide');
  return { owner, slide, root: owner.root(slide.part), shapes: slide.shapes() };
}

const card = open(asset('card.pptx'));
const bodies = steps(partnership).map(field => shape(`kaart:${field.id}`));
const headings = steps(partnership).map(field => shape(`kaart:${field.id}:kop`));

function shape(name: string): Shape {
  const found = card.shapes.filter(one => one.name === name);
  if (!found[0] || found.length > 1) throw new Error(`${name} occurs ${found.length} times`);
  return found[0];
}

/** Returns the colour of a fill: a theme colour or a literal. */
function color(fill: Element | null): string | undefined {
  if (!fill) return undefined;
  const value = (name: 'a:srgbClr' | 'a:schemeClr') => child(fill, name)?.getAttribute('val');
  const slots: Readonly<Record<string, string>> = {
    ...scheme,
    tx1: scheme.dk1,
    tx2: scheme.dk2,
    bg1: scheme.lt1,
  };
  return value('a:srgbClr') ?? slots[value('a:schemeClr') ?? ''];
}

/** Whether two shapes overlap. */
function meet({ frame: a }: Shape, { frame: b }: Shape): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function inside({ frame: a }: Shape, { frame: b }: Shape): boolean {
  return (
    a.left >= b.left &&
    a.left + a.width <= b.left + b.width &&
    a.top >= b.top &&
    a.top + a.height <= b.top + b.height
  );
}

describe.each(names)('the template %s', name => {
  const { owner, root, shapes } = open(asset(name));

  it('the template file is exactly what the script generates, and the script gives the same file every time', () => {
    const made = templateFiles().get(name) ?? new Uint8Array();
    expect(Buffer.from(made).equals(Buffer.from(asset(name)))).toBe(true);
    expect(Buffer.from(templateFiles().get(name) ?? []).equals(Buffer.from(made))).toBe(true);
  });

  it('the template has no findings of the Open XML validator or of our own checks', async () => {
    expect(await findings(asset(name))).toEqual([]);
  });

  it.each(['Office2007', 'Office2019'])('the template file is valid for %s', version => {
    const command = ['node_modules/.bin/ooxml-validator', '--officeVersion', version, `assets/${name}`];
    expect(JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }))).toMatchObject({
      errors: [],
    });
  });

  it('the template marks every run and every paragraph end as Dutch', () => {
    const notes = descendants(owner.root('ppt/notesSlides/notesSlide1.xml'), 'a:r');
    const runs = [...descendants(root, 'a:r'), ...notes];
    expect(runs.map(run => child(run, 'a:rPr')?.getAttribute('lang'))).toEqual(runs.map(() => 'nl-NL'));
    for (const paragraph of descendants(root, 'a:p')) {
      expect(child(paragraph, 'a:endParaRPr')?.getAttribute('lang')).toBe('nl-NL');
    }
  });

  it('the template gives every shape a position and size inside the slide, and a unique id', () => {
    for (const { frame } of shapes) {
      expect(frame.left).toBeGreaterThanOrEqual(0);
      expect(frame.top).toBeGreaterThanOrEqual(0);
      expect(frame.left + frame.width).toBeLessThanOrEqual(12192000);
      expect(frame.top + frame.height).toBeLessThanOrEqual(6858000);
    }
    for (const one of shapes) expect(descendants(one.element, 'a:xfrm')).toHaveLength(1);
    expect(new Set(shapes.map(one => one.id)).size).toBe(shapes.length);
  });

  it('the template has no creation id, so that PowerPoint accepts a second insertion', () => {
    expect(owner.text('ppt/slides/slide1.xml')).not.toContain('creationId');
  });

  it('the template has a contrast of at least 4.5:1 in every text and bullet', () => {
    for (const one of shapes) {
      const properties = child(one.element, 'p:spPr');
      const ground = color(properties && child(properties, 'a:solidFill')) ?? scheme.lt1;
      const runs = [...descendants(one.element, 'a:rPr'), ...descendants(one.element, 'a:defRPr')];
      const inks = runs.map(run => color(child(run, 'a:solidFill')));
      const marks = descendants(one.element, 'a:buClr').map(color);
      for (const ink of [...inks, ...marks]) {
        expect(ink).toBeDefined();
        // The runs of a title override its list style, but both have the same background.
        expect(contrast(ink ?? ground, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('the template gives every shape an alternative text, or marks it as decorative', () => {
    for (const one of shapes) {
      const decorative = one.element.getElementsByTagName('adec:decorative').length > 0;
      const text = one.textBody?.text ?? '';
      expect({ name: one.name, said: decorative || text !== '' || one.description !== '' }).toEqual({
        name: one.name,
        said: true,
      });
    }
  });

  it('the template has a complete theme of its own, a real title and speaker notes', () => {
    const theme = owner.root('ppt/theme/theme1.xml');
    expect(theme.getAttribute('name')).toBe('Partnerschapskaart');
    expect(descendants(theme, 'a:effectStyle')).toHaveLength(3);
    expect(shapes[0]?.placeholder?.getAttribute('type')).toBe('title');
    expect(descendants(owner.root('ppt/notesSlides/notesSlide1.xml'), 'a:t').length).toBeGreaterThan(0);
  });
});

describe('the templates', () => {
  it('the templates share master, layouts and themes byte for byte, so that a presentation gets one copy of each', () => {
    const others = names.slice(1).map(name => Package.open(asset(name)));
    const shared = card.owner.names().filter(part => /slideMaster|slideLayout|theme|notesMaster/.test(part));
    expect(shared.length).toBeGreaterThanOrEqual(12);
    for (const other of others)
      for (const part of shared) expect(other.text(part)).toBe(card.owner.text(part));
  });
});

describe('the rules', () => {
  const sixth = { title: 'Wat je hoort, mag je delen.', text: 'Wie het zei, blijft hier.' };
  const stamped = (own?: readonly RuleText[]) => {
    const order = { stamp: rulesStamp('nl', own), style: 'template' } as const;
    return new Uint8Array(Buffer.from(stampTemplate(asset('rules.pptx'), order).base64, 'base64'));
  };

  it('the template of the rules has five rules, and no text or shape of the sixth rule', () => {
    const [five, file] = [open(stamped()), open(asset('rules.pptx'))];
    const left = file.shapes.filter(one => !one.name.startsWith('regels:6'));
    const look = ({ element }: Shape) => new XMLSerializer().serializeToString(element);
    expect(five.shapes.map(look)).toEqual(left.map(look));
    expect(five.shapes.find(one => one.name === 'regels:5')?.frame).toMatchObject({
      top: 434 * 12700,
      height: 85 * 12700,
    });
  });

  it('the template of the rules with six rules has smaller rows of equal height, with every number vertically centred in its row', async () => {
    const bytes = stamped([...rulesIn('nl'), sixth]);
    const { shapes } = open(bytes);
    const frame = (name: string) => shapes.find(one => one.name === name)?.frame;
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const [row, disc] = [frame(`regels:${number}`), frame(`regels:${number}:nummer`)];
      if (!row || !disc) throw new Error(`No row ${number}`);
      expect(row.height).toBe(pt(425 / 6));
      expect(Math.abs(row.top + row.height / 2 - disc.top - disc.height / 2)).toBeLessThan(2);
      expect(disc.height).toBe(disc.width);
    }
    const last = shapes.find(one => one.name === 'regels:6')?.element;
    const sizes = last ? descendants(last, 'a:rPr').map(one => one.getAttribute('sz')) : [];
    expect(sizes).toEqual(['2600', '2200']);
    expect(await findings(bytes)).toEqual([]);
  });
});

describe('the agreement', () => {
  it.each(['template', 'presentation'] as const)(
    'the template of the agreement keeps its placeholders and soft breaks, in the style %s',
    async style => {
      const entries = new Map([['acties' as FieldId, ['Plein & park\nvegen']]]);
      const stamps = agreementSlides(agreementOf({ kind: partnership, language: 'nl', goal: '', entries }));
      const stamp = stamps.find(one => JSON.stringify(one).includes('Plein'));
      if (!stamp) throw new Error('No slide');
      const file = stampTemplate(asset('agreement.pptx'), { stamp, style });
      const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'));
      const { shapes } = open(bytes);
      expect(shapes.map(one => [one.placeholder?.getAttribute('type'), one.textBody?.text])).toEqual([
        ['title', 'Artikel 6 Acties: wie, wat, wanneer'],
        [undefined, 'Partijen hebben samen deze acties vastgelegd:'],
        ['body', 'Plein & park\vvegen\vWie: [in te vullen] · Wanneer: [in te vullen]'],
        [undefined, 'CONCEPT · Samenwerkingsovereenkomst'],
      ]);
      expect(await findings(bytes)).toEqual([]);
    },
  );
});

describe('the groups', () => {
  it.each(['template', 'presentation'] as const)(
    'the slide with groups has exactly as many boxes as there are groups, in the style %s',
    async style => {
      const people = ['Fatima', 'Jan & Anne'];
      const groups = ['A', 'B', 'Leeg'].map(name => ({ name, people: name === 'Leeg' ? [] : people }));
      const [stamp] = groupsStamp({ language: 'nl', title: 'Opdracht 1', groups });
      if (!stamp) throw new Error('No slide');
      const file = stampTemplate(asset('groups.pptx'), { stamp, style });
      const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'));
      const { shapes } = open(bytes);
      expect(shapes.map(one => [one.name, one.textBody?.text])).toEqual([
        ['groepen:titel', 'Opdracht 1'],
        ['groepen:1:kop', 'A'],
        ['groepen:1', 'Fatima\rJan & Anne'],
        ['groepen:2:kop', 'B'],
        ['groepen:2', 'Fatima\rJan & Anne'],
        ['groepen:3:kop', 'Leeg'],
        ['groepen:3', ''],
      ]);
      const last = shapes.at(-2)?.frame;
      expect(Math.abs((last?.left ?? 0) + (last?.width ?? 0) - (12192000 - 360000))).toBeLessThan(pt(0.1));
      expect(await findings(bytes)).toEqual([]);
    },
  );
});

describe('the card', () => {
  it('the card has the reading order title, footer, steps 1 to 5 (each heading before its entries), direction', () => {
    expect(card.shapes.map(one => one.name)).toEqual([
      'kaart:titel',
      'kaart:lezen',
      'kaart:voet',
      ...steps(partnership).flatMap(({ id }) => [`kaart:${id}:kop`, `kaart:${id}`]),
      'kaart:richting',
      'kaart:pijl',
      'kaart:vraag',
      'kaart:klok',
    ]);
  });

  it('the card has an invisible box for a prompt and one for the clock, which cover only the footer and the hints about direction', () => {
    const [prompt, clock] = [shape('kaart:vraag'), shape('kaart:klok')];
    for (const label of [prompt, clock]) {
      const properties = child(label.element, 'p:spPr');
      expect(label.textBody?.text).toBe('');
      expect(properties && child(properties, 'a:noFill')).not.toBeNull();
      expect(properties && child(properties, 'a:ln', 'a:noFill')).not.toBeNull();
      const ink = descendants(label.element, 'a:defRPr').map(run => color(child(run, 'a:solidFill')));
      expect(ink).toEqual(['1F2937']);
      expect(contrast('1F2937', 'FFF4CE')).toBeGreaterThanOrEqual(7);
    }
    const under = (label: Shape) =>
      card.shapes.filter(one => one !== label && meet(one, label)).map(one => one.name);
    expect(under(prompt)).toEqual(['kaart:lezen', 'kaart:voet']);
    expect(under(clock)).toEqual(['kaart:richting']);
    expect(under(prompt).map(name => inside(shape(name), prompt))).toEqual([true, true]);
    expect(inside(shape('kaart:richting'), clock)).toBe(true);
  });

  it('the card shows every prompt on one line, and the longest clock on two lines', () => {
    const width = (text: string) => carlito(text, { name: 'Calibri', bold: true }) * 18;
    const room = (label: Shape) => (label.frame.width - 2 * pt(4)) / pt(1);
    for (const text of partnership.fields.flatMap(({ prompts, question }) => [...prompts, question])) {
      expect(width(text.nl)).toBeLessThan(room(shape('kaart:vraag')));
      expect(width(text.en)).toBeLessThan(room(shape('kaart:vraag')));
    }
    for (const line of ['Nog 120 minuten,', 'verder om 14:45', 'De klok staat even stil'])
      expect(width(line)).toBeLessThan(room(shape('kaart:klok')));
  });

  it('the card has the tag of an empty card', () => {
    expect(readIdentity(card.slide.tags.get('PARTNERSCHAPSKAART') ?? '')).toEqual({
      v: 1,
      kind: 'partnership',
      id: '00000000-0000-4000-8000-000000000000',
    });
  });

  it('the card distinguishes the columns without colour: by step, name in capitals, and question', () => {
    expect(headings[0]?.textBody?.text.split('\r')).toEqual([
      'Stap 1',
      'WAARDEN',
      'Wanneer is de samenwerking voor ons geslaagd?',
    ]);
  });

  it('the card has each field name on one line in Verdana too, for when a person pastes it into a presentation in Verdana', () => {
    // VOORWAARDEN in bold is 9.07 em wide in Verdana, and 6.89 em in Calibri.
    const room = (heading: Shape) => (heading.frame.width - pt(10)) / pt(1);
    for (const heading of headings) {
      const [, name = ''] = heading.textBody?.text.split('\r') ?? [];
      expect(carlito(name, { name: 'Calibri', bold: true }) * 18 * (9.07 / 6.89)).toBeLessThan(room(heading));
    }
  });

  it('the card has columns of equal width at equal distances, from right to left, each under its heading', () => {
    expect(new Set(bodies.map(one => one.frame.width)).size).toBe(1);
    const lefts = bodies.map(one => one.frame.left);
    const distances = lefts.slice(1).map((left, at) => (lefts[at] ?? 0) - left);
    expect(new Set(distances).size).toBe(1);
    expect(distances[0]).toBeGreaterThan(bodies[0]?.frame.width ?? 0);
    headings.forEach((heading, at) => {
      expect(heading.frame.top + heading.frame.height).toBe(bodies[at]?.frame.top);
    });
  });

  it('the card has empty text boxes whose list style gives every entry its bullet, indent, size and spacing', () => {
    bodies.forEach((body, at) => {
      expect(descendants(body.element, 'p:cNvSpPr')[0]?.getAttribute('txBox')).toBe('1');
      expect(body.textBody?.paragraphs).toHaveLength(1);
      expect(body.textBody?.text).toBe('');
      const style = descendants(body.element, 'a:lvl1pPr')[0];
      if (!style) throw new Error('no list style');
      expect(Number(style.getAttribute('indent'))).toBe(-Number(style.getAttribute('marL')));
      expect(child(style, 'a:buChar')?.getAttribute('char')).toBe('•');
      const accents: Readonly<Record<string, string>> = scheme;
      expect(child(style, 'a:buClr', 'a:srgbClr')?.getAttribute('val')).toBe(accents[`accent${at + 1}`]);
      expect(child(style, 'a:defRPr')?.getAttribute('sz')).toBe('2000');
      expect(child(style, 'a:lnSpc', 'a:spcPct')?.getAttribute('val')).toBe('90000');
      expect(child(style, 'a:spcAft', 'a:spcPts')?.getAttribute('val')).toBe('600');
    });
  });
});

describe('the evaluation card', () => {
  const { shapes, slide } = open(asset('evaluation.pptx'));

  it('the evaluation card has the reading order title, footer, headings, each statement before its score, examples and agreements, date', () => {
    expect(shapes.map(one => one.name)).toEqual([
      'kaart:titel',
      'kaart:voet',
      ...['score', 'merken', 'afspraak'].map(one => `kaart:${one}:kop`),
      ...evaluation.rows.flatMap(({ id, fields }) => [
        `kaart:${id}:kop`,
        ...fields.map(field => `kaart:${field}`),
      ]),
      'kaart:datum:kop',
      'kaart:datum',
      'kaart:vraag',
      'kaart:klok',
    ]);
    expect(readIdentity(slide.tags.get('PARTNERSCHAPSKAART') ?? '')).toMatchObject({ kind: 'evaluatie' });
  });

  it('the evaluation card has rows of equal height with space between them, and no letters under 12 points', () => {
    const inRow = (row: (typeof evaluation.rows)[number]) =>
      shapes.filter(
        ({ name }) => name === `kaart:${row.id}:kop` || row.fields.some(one => name === `kaart:${one}`),
      );
    const bottoms = evaluation.rows.map(row => {
      const boxes = inRow(row);
      expect(new Set(boxes.map(({ frame }) => `${frame.top} ${frame.height}`)).size).toBe(1);
      return boxes[0] && boxes[0].frame.top + boxes[0].frame.height;
    });
    expect(bottoms).toEqual(bottoms.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    const boxes = shapes.filter(one => !['kaart:vraag', 'kaart:klok'].includes(one.name));
    for (const one of boxes)
      for (const other of boxes) if (one !== other) expect(meet(one, other)).toBe(false);
    for (const { element } of shapes)
      for (const name of ['a:rPr', 'a:defRPr'] as const)
        for (const run of descendants(element, name))
          expect(Number(run.getAttribute('sz'))).toBeGreaterThanOrEqual(1200);
  });
});

describe.each([partnership, evaluation])('the template of the kind $id', kind => {
  it('the template has the same Dutch texts that the English version replaces, so that the English card has no Dutch text', async () => {
    const file = asset(`${kind.template}.pptx`);
    const identity = { v: 1, kind: kind.id, id: 'x' as CardId } as const;
    const date = '22 November 2026';
    const stamp = cardStamp({ kind, identity, goal: 'North', language: 'en', date });
    const bytes = Buffer.from(stampTemplate(file, { stamp, style: 'template' }).base64, 'base64');
    const english = open(new Uint8Array(bytes));
    const dutch = new Map(open(file).shapes.map(one => [one.name, one]));
    for (const one of english.shapes) {
      const { textBody, description } = dutch.get(one.name) ?? {};
      if (textBody?.text) expect(one.textBody?.text).not.toBe(textBody.text);
      if (description) expect(one.description).not.toBe(description);
    }
    expect(english.owner.text('ppt/slides/slide1.xml')).not.toContain('nl-NL');
    expect(await findings(new Uint8Array(bytes))).toEqual([]);
  });
});
