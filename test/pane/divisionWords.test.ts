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
    overruled,
    brief: false,
  });

  test.each([
    [found('network', 0, 0), 'Niemand zit bij iemand uit hetzelfde netwerk.'],
    [
      found('network', 3, 3, [crowd('Zorg', 7, 3)]),
      'Uit “Zorg” komen meer mensen dan er groepen zijn. Daarom zitten 3 keer twee mensen uit hetzelfde netwerk samen.',
    ],
    [
      found('organisation', 2, 2, [crowd('Zorg', 5, 1), crowd('HAN', 5, 1)]),
      'Uit “Zorg” en “HAN” komen meer mensen dan er groepen zijn. Daarom zitten 2 keer twee mensen van dezelfde organisatie samen.',
    ],
    [
      found('network', 4, 3, [crowd('Zorg', 7, 3)], true),
      '4 keer zitten twee mensen uit hetzelfde netwerk samen (minimaal 3).',
    ],
    [found('encounter', 1, 0), '1 keer zitten twee mensen weer bij elkaar.'],
    [found('encounter', 6, 6), '6 keer zitten twee mensen weer bij elkaar (minder kan niet met 4 groepen).'],
    [found('role', 12, 12), 'De rollen zijn zo gelijk mogelijk verdeeld.'],
    [found('role', 13, 12), 'De rollen zijn niet overal gelijk verdeeld; wat hierboven staat gaat voor.'],
  ])('the sentence about the division %j is: %s', (what, sentence) =>
    expect(words.nl.groups.finding(what)).toBe(sentence),
  );

  test('a short sentence about a division leaves out the names of networks and organisations', () => {
    const what = { ...found('organisation', 3, 3, [crowd('Zorg', 7, 3)]), brief: true };
    expect(words.nl.groups.finding(what)).toBe(
      '3 keer zitten twee mensen van dezelfde organisatie samen (minder kan niet).',
    );
  });

  test('the sentence about a division names at most three crowded networks', () => {
    const crowds = ['A', 'B', 'C', 'D', 'E'].map(name => crowd(name, 5, 1));
    expect(words.en.groups.finding(found('network', 5, 5, crowds))).toBe(
      'More people come from “A”, “B”, “C” and others than there are groups. 5 times, two people from the same network sit together.',
    );
  });

  test('a long text in a remark about a list is shortened', () => {
    const remark = { code: 'notAName', row: 3, text: 'x'.repeat(300) } as const;
    for (const { groups } of Object.values(words)) expect(groups.remark(remark).length).toBeLessThan(150);
  });
});
