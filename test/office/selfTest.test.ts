import { isPossible, type Result } from '../../src/core/selfTest/sheet.ts';
import { allQuestions } from '../../src/office/selfTest/questions.ts';
import { Package } from '../../src/pptx/package.ts';
import { runEmbedded } from '../../src/tools/selfTest/runEmbedded.ts';
import { EmbeddedHost } from '../../src/workbench/host/host.ts';
import { templateFile } from '../support/officeDeck.ts';
import { profiles, type ProfileName } from '../../src/workbench/host/profiles.ts';
import { newDeck } from '../../src/workbench/stage/newDeck/newDeck.ts';

const names = Object.keys(profiles) as ProfileName[];
/**
 * Returns a deck as the host saves it after a slide was added and deleted, because the host then writes the lists of
 * slides and parts in its own form.
 */
function onceChanged(bytes: Uint8Array): Uint8Array {
  const host = new EmbeddedHost(bytes);
  host.deleteSlide(host.addSlide());
  return host.save();
}

const decks = {
  'a new deck': onceChanged(newDeck({ language: 'nl', title: 'Proef', subtitle: '' })),
  'a deck with a card and speaker notes': onceChanged(templateFile('card')),
};

/** Returns the names of the parts that are not the same in both files, byte for byte. */
function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [first, second] = [Package.open(one), Package.open(other)];
  const names = new Set([...first.names(), ...second.names()]);
  const bytes = (file: Package, name: string): string =>
    file.has(name) ? Buffer.from(file.bytes(name)).toString('base64') : 'absent';
  return [...names].filter(name => bytes(first, name) !== bytes(second, name));
}

const isAnswer = (result: Result | undefined): boolean =>
  typeof result === 'string' || typeof result === 'number' || (typeof result === 'object' && 'p50' in result);

describe.each(names)('the self-test in the profile %s', profile => {
  test.each(Object.entries(decks))(
    'the self-test leaves every part of %s as it was, byte for byte',
    async (_name, deck) => {
      const { host, report } = await runEmbedded({ profile, deck });
      expect(report.left).toEqual([]);
      expect(report.results['test slides after their insertion']).toBe('found');
      expect(differingParts(host.save(), deck)).toEqual([]);
    },
  );

  test('each answer is one of the possible answers of its question', async () => {
    const { report } = await runEmbedded({ profile });
    expect(Object.keys(report.results)).toEqual(allQuestions.map(one => one.id));
    const wrong = allQuestions.filter(({ id, answers }) => {
      const result = report.results[id];
      return isAnswer(result) && !isPossible(result as never, answers);
    });
    expect(wrong).toEqual([]);
    expect(Object.values(report.results).some(isAnswer)).toBe(true);
  });
});
