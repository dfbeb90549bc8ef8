/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { Language } from '../../src/core/card/language.ts';
import type { TroubleCode } from '../../src/core/deck/trouble.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { rules } from '../../src/core/method/rules.ts';
import { goalOf } from '../../src/core/method/goal.ts';
import { troubleSentence } from '../../src/pane/ui/troubles.ts';
import { languageNames, learn } from '../../src/pane/words.ts';
import { words } from './words.ts';
import { Workshop } from './workshop.tsx';

/** Returns all texts in a tree of data. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

test.each(['nl', 'en'] as const)('no sentence in %s is empty', language => {
  expect(leaves(words[language]).filter(text => text.trim() === '')).toEqual([]);
});

/** Returns the texts of pane and method that exist in one language and not in the other. */
function only(language: Language, other: Language): ReadonlySet<string> {
  const texts = (one: Language) => [
    ...leaves(words[one]),
    ...partnership.fields.flatMap(({ name, question, prompts }) =>
      [name, question, ...prompts].map(text => text[one]),
    ),
    ...rules.flatMap(({ title, text }) => [title[one], text[one]]),
    ...partnership.watchPoints.map(text => text[one]),
    ...partnership.standingQuestions.map(text => text[one]),
  ];
  const others = new Set(texts(other));
  return new Set(texts(language).filter(text => !others.has(text)));
}

/** Returns all texts on the page, including those for screen readers. */
function pageTexts(): readonly string[] {
  return [...document.body.querySelectorAll('*')].flatMap(element => [
    ...[...element.childNodes].flatMap(node =>
      node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ''] : [],
    ),
    ...['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
  ]);
}

/** Visits the places, and returns all texts on them. */
async function visited(workshop: Workshop, language: Language): Promise<readonly string[]> {
  const { frame, fill, start, rules: rulesPlace } = words[language];
  await workshop.user.click(screen.getByRole('button', { name: fill.help }));
  const seen = [...pageTexts()];
  await workshop.user.click(screen.getByRole('tab', { name: frame.places.rules }));
  await screen.findByRole('button', { name: rulesPlace.insert });
  seen.push(...pageTexts());
  await workshop.user.click(screen.getByRole('button', { name: frame.menu.label }));
  await workshop.user.click(await screen.findByRole('menuitem', { name: frame.menu.about }));
  await screen.findByRole('radiogroup');
  seen.push(...pageTexts());
  await workshop.user.click(screen.getByRole('button', { name: frame.places.back }));
  await screen.findByRole('textbox', { name: start.goal });
  seen.push(...pageTexts());
  return seen;
}

test.each([
  ['nl', 'en'],
  ['en', 'nl'],
] as const)('the pane in %s shows no text in %s', async (language, other) => {
  const workshop = await new Workshop().withCard('Noord', language);
  workshop.deck.refusals.push('notWritten', 'notWritten');
  await act(() => workshop.session.entries.add('waarden' as FieldId, '…'));
  const foreign = only(other, language);
  const names = new Set<string>(Object.values(languageNames));
  const said = await visited(workshop, language);
  expect(said.filter(text => foreign.has(text) && !names.has(text))).toEqual([]);
  expect(said.filter(text => only(language, other).has(text)).length).toBeGreaterThan(30);
});

describe('sentences about trouble', () => {
  beforeAll(() => learn('en'));
  const codes = Object.keys(words.nl.ui.troubles) as readonly TroubleCode[];

  test.each(codes)('the trouble %s has its own sentence in both languages', code => {
    const facts = {
      field: 'waarden',
      text: 'oude zin',
      now: 'nieuwe zin',
      slide: 3,
      code: 'GeneralException',
    };
    const nl = troubleSentence({ code, facts }, 'nl', partnership);
    const en = troubleSentence({ code, facts }, 'en', partnership);
    expect(nl).toMatch(/^\P{Ll}.*\.$/u);
    expect(en).toMatch(/^\P{Ll}.*\.$/u);
    expect(nl).not.toBe(en);
    for (const sentence of [nl, en])
      expect(sentence).not.toMatch(/undefined|shape|sync|API|GeneralException/iu);
    expect(troubleSentence({ code }, 'nl')).not.toContain('undefined');
  });

  test('sentences about trouble with a field name that field', () => {
    const trouble = { code: 'fieldGone', facts: { field: 'waarden' } } as const;
    expect(troubleSentence(trouble, 'nl', partnership)).toContain('Het vak Waarden');
    expect(troubleSentence(trouble, 'en', partnership)).toContain('The Values box');
    expect(troubleSentence(trouble, 'nl')).toContain('Het vak Waarden');
  });
});

test.each([
  ['Gebiedsontwikkeling Noord', 'Gebiedsontwikkeling Noord'],
  ['Partnerschapskaart — Gebiedsontwikkeling Noord', 'Gebiedsontwikkeling Noord'],
  ['Partnerschapskaart\vGebiedsontwikkeling\rNoord', 'Gebiedsontwikkeling Noord'],
  ['Partnership card: North', 'North'],
  ['Partnerschapskaart', ''],
  [null, ''],
])('the goal of a card with the title %j is read as %j', (title, goal) => {
  expect(goalOf(title, partnership)).toBe(goal);
});
