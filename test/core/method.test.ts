import { steps } from '../../src/core/card/kind.ts';
import type { Localised } from '../../src/core/card/language.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { rules, rulesHeading, rulesIn, rulesProvenance, sixthRule } from '../../src/core/method/rules.ts';

/** Every text of the method. */
const all: readonly Localised[] = [
  partnership.name,
  ...partnership.fields.flatMap(({ name, question, prompts }) => [name, question, ...prompts]),
  ...partnership.standingQuestions,
  ...partnership.watchPoints,
  ...partnership.instruction,
  ...[...rules, sixthRule].flatMap(({ title, text }) => [title, text]),
  rulesHeading,
  rulesProvenance,
];

describe('the Partnerschapskaart', () => {
  it('the Partnerschapskaart has five fields from left to right, which are filled from right to left', () => {
    expect(partnership.fields.map(one => [one.id, one.step])).toEqual([
      ['acties', 5],
      ['voorwaarden', 4],
      ['handelen', 3],
      ['relaties', 2],
      ['waarden', 1],
    ]);
    expect(steps(partnership).map(one => one.name.nl)).toEqual([
      'Waarden',
      'Relaties',
      'Handelen',
      'Voorwaarden',
      'Acties',
    ]);
  });

  it('the Partnerschapskaart has two to four prompts at every step, two standing questions and four points of attention', () => {
    for (const { prompts } of partnership.fields) {
      expect(prompts.length).toBeGreaterThanOrEqual(2);
      expect(prompts.length).toBeLessThanOrEqual(4);
    }
    expect(partnership.standingQuestions).toHaveLength(2);
    expect(partnership.watchPoints).toHaveLength(4);
  });
});

describe('the five rules', () => {
  it('the method has five rules, with a separate sixth rule', () => {
    expect(rules).toHaveLength(5);
    expect(rules).not.toContain(sixthRule);
  });

  it('rulesIn returns the rules in one language', () => {
    expect(rulesIn('en')[0]).toEqual({ title: 'Everyone takes part.', text: 'Help each other take part.' });
  });
});

describe('every text of the method', () => {
  it('each text of the method exists in Dutch and in English, and the two differ', () => {
    for (const { nl, en } of all) {
      expect(nl).toMatch(/\S/);
      expect(en).toMatch(/\S/);
      expect(nl).not.toBe(en);
    }
  });

  it('each text of the method is one line without control characters that fits in one paragraph on a slide', () => {
    for (const text of all.flatMap(one => [one.nl, one.en])) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[\n\r\v\t]| {2}|\.\.\./);
    }
  });

  it('each text of the method occurs once', () => {
    for (const language of ['nl', 'en'] as const) {
      const texts = all.map(one => one[language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
