import type { BondFinding } from '../../src/pane/groups/divisionWords.nl.ts';
import { words } from './words.ts';

describe('sentences about a division', () => {
  const crowd = (name: string, people: number, least: number) => ({ name, people, pairs: least, least });
  const found = (
    bond: BondFinding['finding']['bond'],
    pairs: number,
    least: number,
    crowds: BondFinding['finding']['crowds'] = [],
    overruled = false,
  ): BondFinding => ({
    finding: { bond, pairs, least, crowds },
    groups: 4,
    people: 24,
    overruled,
    brief: false,
  });

  test.each([
    [found('network', 0, 0), 'Niemand zit bij iemand uit hetzelfde netwerk.'],
    [
      found('network', 3, 3, [crowd('Zorg', 7, 3)]),
      '7 van de 24 komen uit “Zorg”, 4 groepen: minstens 3 tweetallen blijven samen. Beter kan niet.',
    ],
    [
      found('organisation', 2, 2, [crowd('Zorg', 5, 1), crowd('HAN', 5, 1)]),
      'Van de 24 komen er 5 uit “Zorg” en 5 uit “HAN”, 4 groepen: minstens 2 tweetallen blijven samen. Beter kan niet.',
    ],
    [
      found('network', 4, 3, [crowd('Zorg', 7, 3)], true),
      '4 tweetallen uit hetzelfde netwerk zitten bij elkaar. Minder dan 3 kan niet.',
    ],
    [found('encounter', 1, 0), '1 tweetal treft elkaar opnieuw. Minder is niet gevonden.'],
    [found('encounter', 6, 6), '6 tweetallen treffen elkaar opnieuw. Met 4 groepen kan het niet beter.'],
    [found('role', 12, 12), 'De rollen zijn zo gelijk mogelijk verdeeld.'],
    [found('role', 13, 12), 'De rollen zijn niet overal gelijk verdeeld; wat hierboven staat gaat voor.'],
  ])('the sentence about %j is right', (what, sentence) =>
    expect(words.nl.groups.finding(what)).toBe(sentence),
  );

  test('a secondary finding names nobody', () => {
    const what = { ...found('organisation', 3, 3, [crowd('Zorg', 7, 3)]), brief: true };
    expect(words.nl.groups.finding(what)).toBe(
      '3 tweetallen van dezelfde organisatie zitten bij elkaar. Beter kan niet.',
    );
  });

  test('with many crowds, three are named', () => {
    const crowds = ['A', 'B', 'C', 'D', 'E'].map(name => crowd(name, 5, 1));
    expect(words.en.groups.finding(found('network', 5, 5, crowds))).toBe(
      'Of the 24, 5 from “A”, 5 from “B”, 5 from “C” and 10 from others, 4 groups: at least 5 pairs stay together. It cannot be better.',
    );
  });

  test('a long text in a remark is shortened', () => {
    const remark = { code: 'notAName', row: 3, text: 'x'.repeat(300) } as const;
    for (const { groups } of Object.values(words)) expect(groups.remark(remark).length).toBeLessThan(150);
  });
});
