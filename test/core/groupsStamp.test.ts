import { groupsStamp } from '../../src/core/method/groupsStamp.ts';
import type { SlideStamp } from '../../src/core/deck/stamp.ts';

const names = ['Fatima el Amrani', 'Jan-Willem de Vries', 'Margriet van der Meulen', 'Ömer Yıldız'];

function groups(count: number, people: number) {
  return Array.from({ length: count }, (_, group) => ({
    name: `Groep ${group + 1}`,
    people: Array.from({ length: people }, (_, at) => names[(group + at) % names.length] ?? ''),
  }));
}

function stamped(count: number, people: number): readonly SlideStamp[] {
  return groupsStamp({ language: 'nl', title: 'Groepen', groups: groups(count, people) });
}

/** Returns the letter sizes of the names, one per slide. */
function sizes(stamps: readonly SlideStamp[]) {
  return stamps.map(({ boxes }) => boxes?.['groepen:1']?.textSizes?.[0] ?? 0);
}

describe('the stamps of groups', () => {
  it('the slide with groups shows who is in which group, and has no boxes for unused groups', () => {
    const [stamp, ...others] = stamped(3, 2);
    expect(others).toEqual([]);
    expect(stamp?.texts).toEqual({
      'groepen:titel': [['Groepen']],
      'groepen:1:kop': [['Groep 1']],
      'groepen:1': [['Fatima el Amrani'], ['Jan-Willem de Vries']],
      'groepen:2:kop': [['Groep 2']],
      'groepen:2': [['Jan-Willem de Vries'], ['Margriet van der Meulen']],
      'groepen:3:kop': [['Groep 3']],
      'groepen:3': [['Margriet van der Meulen'], ['Ömer Yıldız']],
    });
    expect(stamp?.without).toHaveLength(18);
    expect(stamp?.without).not.toContain('groepen:3');
    expect(stamp?.without).toContain('groepen:12:kop');
    expect(stamp?.descriptions['groepen:1']).toBe('Groep 1: 2 deelnemers');
  });

  it.each([
    [4, 8, 16],
    [8, 8, 16],
  ])('the slide with groups has %i groups of %i people at %i points or more', (count, people, least) => {
    const found = sizes(stamped(count, people));
    expect(found).toHaveLength(1);
    expect(found[0]).toBeGreaterThanOrEqual(least);
  });

  it.each([
    [12, 6],
    [12, 8],
    [13, 3],
    [8, 20],
    [40, 5],
  ])(
    '%i groups of %i people are spread over several slides with one letter size, each group once',
    (count, people) => {
      const stamps = stamped(count, people);
      expect(stamps.length).toBeGreaterThan(1);
      expect(new Set(sizes(stamps)).size).toBe(1);
      expect(sizes(stamps)[0]).toBeGreaterThanOrEqual(14);
      const headings = stamps.flatMap(({ texts }) =>
        Object.entries(texts).flatMap(([name, text]) => (name.endsWith(':kop') ? text.flat() : [])),
      );
      expect(headings).toEqual(groups(count, people).map(({ name }) => name));
      const titles = stamps.map(({ texts }) => texts['groepen:titel']?.[0]?.[0]);
      expect(titles.slice(0, 2)).toEqual(['Groepen', 'Groepen (2)']);
      expect(new Set(titles).size).toBe(stamps.length);
    },
  );

  it.each([
    [1, 1],
    [3, 5],
    [4, 20],
    [5, 9],
    [9, 4],
    [12, 7],
    [2, 60],
  ])('the boxes of %i groups of %i people are within the slide and do not overlap', (count, people) => {
    for (const { boxes = {} } of stamped(count, people)) {
      const frames = Object.values(boxes).map(({ left = 0, top = 0, width = 0, height = 0 }) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      }));
      for (const one of frames) {
        expect(Math.min(one.left, one.top - 80, 960 - one.right, 530 - one.bottom)).toBeGreaterThan(0);
        const meeting = frames.filter(
          other =>
            one.left + 1e-6 < other.right &&
            other.left + 1e-6 < one.right &&
            one.top + 1e-6 < other.bottom &&
            other.top + 1e-6 < one.bottom,
        );
        expect(meeting).toEqual([one]);
      }
    }
  });

  it('the slide with groups is in English on request', () => {
    const [stamp] = groupsStamp({ language: 'en', title: ' ', groups: [{ name: 'One', people: ['Anne'] }] });
    expect(stamp?.texts['groepen:titel']).toEqual([['Groups']]);
    expect(stamp?.descriptions).toEqual({ 'groepen:1': 'One: 1 participant' });
    expect(stamp?.notes).toEqual(['Ask everyone to look for their own name and to join that group.']);
    expect(stamp?.language).toBe('en-GB');
  });

  it('without groups there is no slide with groups, and a group without people has an empty paragraph', () => {
    expect(stamped(0, 0)).toEqual([]);
    expect(stamped(1, 0)[0]?.texts['groepen:1']).toEqual([[]]);
  });
});
