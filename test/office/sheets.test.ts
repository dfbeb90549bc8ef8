import { readFileSync } from 'node:fs';
import { steps } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { rulesIn, sixthRule } from '../../src/core/method/rules.ts';
import type { SheetsOrder } from '../../src/core/method/sheetsStamp.ts';
import { sheetsFile } from '../../src/office/sheets.ts';
import { Package } from '../../src/pptx/package.ts';
import { PackageError } from '../../src/opc/packageError.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { descendants } from '../../src/pptx/xml.ts';
import { templateFiles } from '../../src/tools/template/templateFiles.ts';
import { findings } from '../support/validate.ts';

const file = new Uint8Array(readFileSync('assets/sheets.pptx'));
const order: SheetsOrder = {
  kind: partnership,
  language: 'nl',
  goal: 'Noord & Zuid',
  groups: [
    { name: 'Groep 1', people: ['Fatima', 'Jan'] },
    { name: 'De <tweede>', people: [] },
    { name: 'Groep 3', people: ['Anouk'] },
  ],
  withPeople: true,
  rules: rulesIn('nl'),
};

/** Returns the texts of each slide by shape name. */
function written(bytes: Uint8Array) {
  const presentation = new Presentation(Package.open(bytes));
  return presentation
    .slides()
    .map(slide => Object.fromEntries(slide.shapes().map(one => [one.name, one.textBody?.text])));
}

describe('A3 sheets', () => {
  it('the file with A3 sheets is exactly what the script generates, with letters of 16 points or more', async () => {
    expect(Buffer.from(templateFiles().get('sheets.pptx') ?? []).equals(Buffer.from(file))).toBe(true);
    const presentation = new Presentation(Package.open(file));
    expect(presentation.size).toEqual({ width: 15120000, height: 10692000 });
    for (const slide of presentation.slides()) {
      expect(slide.shapes()[0]?.placeholder?.getAttribute('type')).toBe('title');
      for (const { element, frame } of slide.shapes()) {
        expect(frame.left + frame.width).toBeLessThanOrEqual(15120000);
        expect(frame.top + frame.height).toBeLessThanOrEqual(10692000);
        const sizes = descendants(element, 'a:rPr').map(one => Number(one.getAttribute('sz')));
        expect(Math.min(1600, ...sizes)).toBe(1600);
      }
    }
    expect(await findings(file)).toEqual([]);
  });

  it('the file with A3 sheets has one sheet per group with its name and people, followed by the rules', async () => {
    const bytes = sheetsFile(file, order);
    const slides = written(bytes);
    expect(slides.map(one => [one['vel:groep'], one['vel:mensen']])).toEqual([
      ['Groep 1', 'Fatima · Jan'],
      ['De <tweede>', undefined],
      ['Groep 3', 'Anouk'],
      [undefined, undefined],
    ]);
    for (const slide of slides.slice(0, 3)) {
      expect(slide['kaart:titel']).toBe('Partnerschapskaart — Noord & Zuid');
      for (const { id, question } of steps(partnership)) {
        expect(slide[`kaart:${id}:kop`]).toContain(question.nl);
        expect(slide[`kaart:${id}`]).toBe('');
      }
    }
    expect(slides[3]?.['vel:regels:titel']).toBe('5 geboden voor democratische dialoog');
    expect(slides[3]?.['vel:regels']?.split('\r')).toHaveLength(10);
    expect(await findings(bytes)).toEqual([]);
  });

  it('the A3 sheets name the round of their groups', () => {
    const names = (language: 'nl' | 'en') =>
      written(sheetsFile(file, { ...order, language, round: 2 })).map(one => one['vel:groep']);
    expect(names('nl')).toEqual([
      'Groep 1 · ronde 2',
      'De <tweede> · ronde 2',
      'Groep 3 · ronde 2',
      undefined,
    ]);
    expect(names('en')[0]).toBe('Groep 1 · round 2');
  });

  it('the file with A3 sheets has one sheet for everyone when there are no groups, and no Dutch text in English', async () => {
    const rules = [...rulesIn('en'), { title: sixthRule.title.en, text: sixthRule.text.en }];
    const bytes = sheetsFile(file, { ...order, language: 'en', goal: '', groups: [], rules });
    const [card, last, ...others] = written(bytes);
    expect(others).toEqual([]);
    expect(card).not.toHaveProperty('vel:groep');
    const [dutch, dutchRules] = written(file);
    for (const [name, text] of Object.entries({ ...card, ...last }))
      if (text) expect(text).not.toBe({ ...dutch, ...dutchRules }[name]);
    expect(last?.['vel:regels']?.split('\r').slice(-2)).toEqual([
      `6. ${sixthRule.title.en}`,
      sixthRule.text.en,
    ]);
    expect(await findings(bytes)).toEqual([]);
  });

  it('the A3 sheets name people only on request', () => {
    expect(written(sheetsFile(file, { ...order, withPeople: false }))[0]).not.toHaveProperty('vel:mensen');
  });

  it('making A3 sheets from an invalid template file is refused', () => {
    expect(() => sheetsFile(new Uint8Array([1, 2]), order)).toThrow(PackageError);
    expect(() => sheetsFile(new Uint8Array(readFileSync('assets/card.pptx')), order)).toThrow(PackageError);
  });
});
