import {
  isOurWording,
  ourRules,
  pastedRules,
  readOwnRules,
  rulesInUse,
  writeOwnRules,
} from '../../src/core/method/ownRules.ts';
import { sixthRule } from '../../src/core/method/rules.ts';

test('pasted text is no set of rules when it has another number of lines', () => {
  const pair = { title: 'Doe mee', text: 'Help elkaar.' };
  expect(pastedRules('Doe mee\nHelp elkaar.\n'.repeat(5))).toEqual(Array(5).fill(pair));
  expect(pastedRules('Doe mee: help.\n'.repeat(6))).toHaveLength(6);
  for (const other of ['', 'Een zin.', 'a\nb\nc', 'x\n'.repeat(7)]) expect(pastedRules(other)).toBeNull();
});

test('a rule without any text gets our wording, and a rule with only a title or only a text stays as it is', () => {
  const ours = ourRules('nl');
  const own = {
    rules: [{ title: ' ', text: '' }, { title: 'Ieder\ntelt', text: '' }, ...ours.rules.slice(2)],
    sixth: false,
  };
  expect(rulesInUse(own, 'nl').slice(0, 2)).toEqual([ours.rules[0], { title: 'Ieder telt', text: '' }]);
  expect(rulesInUse(own, 'nl')).toHaveLength(5);
  expect(rulesInUse({ ...own, sixth: true }, 'nl')[5]?.title).toBe(sixthRule.title.nl);
  expect([isOurWording(ours, 'nl'), isOurWording(ours, 'en'), isOurWording(own, 'nl')]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([null, '', 'null', '[]', '{"rules":[{"title":"x"}]}', '{"rules":[1,2,3,4,5,6]}', '{'])(
  'stored data %j, which is no set of rules, is ignored',
  kept => expect(readOwnRules(kept, 'nl')).toEqual(ourRules('nl')),
);

test('stored rules read back as they were written', () => {
  const own = { ...ourRules('en'), sixth: true };
  expect(readOwnRules(writeOwnRules(own), 'en')).toEqual(own);
});
