import fc from 'fast-check';
import { runSheets } from '../../src/core/method/runSheets.ts';
import { fewestMinutes, newPart, sum, totalMinutes, type Part } from '../../src/core/runSheet/part.ts';
import { scaled } from '../../src/core/runSheet/scaling.ts';
import { anyParts } from '../support/runSheets.ts';

/** Parses parts written as `kind minutes/minimum fields`, such as `p20/10:ab`. A kind is p, P (pinned), s or b. */
function parts(text: string): readonly Part[] {
  return text.split(' ').map((one, at) => {
    const [, kind = '', minutes, minimum, fields = ''] =
      /^([pPsb])(\d+)\/(\d+):?(\w*)$/.exec(one) ?? fail(one);
    return newPart(`${kind}${at}`, {
      kind: kind === 'b' ? 'break' : kind === 's' ? 'subgroups' : 'plenary',
      title: one,
      minutes: Number(minutes),
      minimum: Number(minimum),
      pinned: kind === 'P',
      fields: Array.from(fields) as unknown as Part['fields'],
    });
  });
}

function fail(text: string): never {
  throw new Error(`No part: ${text}`);
}

describe('scaling to the time available', () => {
  test.each([
    // parts, minutes available, minutes per part, limits that were broken
    ['p10/5 s40/10 p10/5', 60, [10, 40, 10], []],
    ['p10/5 s40/10 p10/5', 90, [15, 60, 15], []],
    ['p10/5 s40/10 p10/5', 30, [5, 20, 5], []],
    // No part goes below its minimum: the other parts are shortened more.
    ['p10/9 s40/10 p10/5', 30, [9, 16, 5], []],
    ['p10/10 s40/10 p10/10', 30, [10, 10, 10], []],
    // A part that keeps its minimum can push another part down to its own minimum.
    ['p10/10 p20/9 p30/2', 25, [10, 9, 6], []],
    // Multiples of five by largest remainder, and the first of equal parts. The last part gets the rest.
    ['p10/1 p10/1 p10/1', 31, [10, 10, 11], []],
    ['p10/1 p10/1 p10/1', 40, [15, 15, 10], []],
    ['p50/1 p30/1 p20/1', 57, [30, 15, 12], []],
    // Breaks and pinned minutes are kept.
    ['p30/5 b15/5 p30/5', 45, [15, 15, 15], []],
    ['p30/5 b15/5 p30/5', 135, [60, 15, 60], []],
    ['p30/5 b15/5 P30/5', 65, [20, 15, 30], []],
    // They are kept until the minimums leave no other way: pinned minutes change first, breaks last.
    ['p30/10 b15/5 P30/5', 40, [10, 15, 15], ['P2']],
    ['p30/10 b15/5 P30/5', 25, [10, 10, 5], ['b1', 'P2']],
    ['p30/10 b15/5 p30/10', 30, [10, 10, 10], ['b1']],
    // They are extended when no other part can take the extra time.
    ['b15/5 P30/5', 60, [15, 45], ['P1']],
    ['b15/5', 20, [20], ['b0']],
    // A person chose these minutes below the minimum.
    ['P3/5 p20/5', 13, [3, 10], []],
    ['p3/5 p20/5', 8, [3, 5], []],
    // A fraction of a minute is ignored.
    ['p10/5', 9.9, [9], []],
  ])('scaling the parts %s to %p minutes gives %j', (text, available, minutes, bent) => {
    const plan = scaled(parts(text), available);
    expect(plan).toMatchObject({ kind: 'plan', bent });
    expect(plan.kind === 'plan' && plan.parts.map(one => one.minutes)).toEqual(minutes);
  });

  test.each([
    // parts, minutes available, minutes short, parts to drop
    ['p20/10:a s30/20:a p20/15:b', 40, 5, ['p0']],
    ['p20/10:a s30/20:a p20/15:b', 34, 11, ['s1']],
    // The last of two parts of equal size.
    ['p20/10:a p20/10:a', 15, 5, ['p1']],
    ['p20/10:a b15/10 p20/10:b', 25, 5, ['b1']],
    // No single part is enough.
    ['p20/10:a b15/10 p20/10:a p20/10', 15, 25, ['p3', 'b1', 'p2']],
    // Every step keeps a part.
    ['p20/10:a p20/10:b', 15, 5, []],
    ['p20/10:ab p20/10:a p20/10:b', 15, 15, ['p2', 'p1']],
    ['p20/10', 5, 5, []],
    ['p20/10', 0, 10, []],
    ['p20/10', -10, 20, []],
    ['p20/10', NaN, 10, []],
    ['p20/10', Infinity, 10, []],
  ])(
    'the parts %s do not fit in %p minutes: %i minutes are missing, and dropping %j helps',
    (text, available, short, drop) =>
      expect(scaled(parts(text), available)).toEqual({ kind: 'tooLittleTime', short, drop }),
  );

  it('scaling suggests dropping a part of a step that an earlier part already covered', () => {
    const [first, ...rest] = parts('p20/10:a p20/10:a p20/10:b');
    expect(scaled(rest, 15, first && [first])).toMatchObject({ drop: ['p1'] });
    expect(scaled(rest, 15)).toMatchObject({ drop: [] });
  });

  it('scaling never suggests dropping the part with the rules', () => {
    const all = parts('p20/10:a p20/10:a').map((one, at) => ({ ...one, rules: at === 1 }));
    expect(scaled(all, 15)).toMatchObject({ drop: ['p0'] });
  });

  it('scaling without parts gives no plan', () => expect(scaled([], 60)).toEqual({ kind: 'noParts' }));

  test.each(runSheets.map(one => [one.id, one] as const))(
    'the run-sheet %s can be scaled to any time of at least its minimums, and keeps its breaks as long as possible',
    (_, { parts: all }) => {
      const fewest = sum(all.map(fewestMinutes));
      const breaks = all.filter(one => one.kind === 'break');
      const room = sum(breaks.map(one => one.minutes - one.minimum));
      for (let time = fewest; time <= 480; time++) {
        const plan = scaled(all, time);
        expect(plan).toMatchObject({ bent: time < fewest + room ? breaks.map(one => one.id) : [] });
        expect(plan.kind === 'plan' && totalMinutes(plan.parts)).toBe(time);
      }
      expect(scaled(all, fewest - 1)).toMatchObject({ kind: 'tooLittleTime', short: 1 });
    },
  );

  it('scaled parts add up exactly to the available time and keep minimums and breaks, for any parts and any time (property)', () => {
    let plans = 0;
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 0, max: 600 }), (all, available) => {
        const scaling = scaled(all, available);
        const fewest = sum(all.map(fewestMinutes));
        if (scaling.kind !== 'plan') {
          expect(scaling).toMatchObject({ kind: 'tooLittleTime', short: fewest - available });
          expect(fewest).toBeGreaterThan(available);
          // Without the suggested parts the rest fits, and every step keeps a part.
          const drop = scaling.kind === 'tooLittleTime' ? scaling.drop : [];
          const rest = all.filter(one => !drop.includes(one.id));
          if (drop.length > 0) expect(scaled(rest, available).kind).toBe('plan');
          expect(new Set(rest.flatMap(one => one.fields))).toEqual(new Set(all.flatMap(one => one.fields)));
          return;
        }
        plans++;
        expect(totalMinutes(scaling.parts)).toBe(available);
        const given = new Map(scaling.parts.map(one => [one.id, one.minutes]));
        const of = (one: Part): number => given.get(one.id) ?? NaN;
        expect(all.filter(one => !Number.isInteger(of(one)) || of(one) < fewestMinutes(one))).toEqual([]);
        // No kept part is shortened while an unpinned part can be.
        const loose = all.filter(one => !one.pinned && one.kind !== 'break');
        const bent = all.filter(one => of(one) !== one.minutes && !loose.includes(one));
        expect(scaling.bent).toEqual(bent.map(one => one.id));
        if (bent.length > 0) expect(loose.filter(one => of(one) > fewestMinutes(one))).toEqual([]);
        // A part with more planned minutes gets no less, except for minimums and rounding to multiples of five.
        const unfair = loose.filter(more =>
          loose.some(
            less => more.minutes > less.minutes && of(more) + 5 < of(less) && of(less) > fewestMinutes(less),
          ),
        );
        expect(unfair).toEqual([]);
        // Only the minutes of the parts change.
        expect(scaling.parts).toEqual(all.map(one => ({ ...one, minutes: of(one) })));
      }),
      { numRuns: 10_000, seed: 20261122 },
    );
    expect(plans).toBeGreaterThan(5_000);
  });
});
