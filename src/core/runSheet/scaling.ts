import { fewestMinutes, sum, totalMinutes, type Part, type PartId } from './part.ts';

/** The result of scaling parts to a time. */
export type Scaling<P extends Part = Part> =
  | {
      readonly kind: 'plan';
      /** The scaled parts. Their minutes add up exactly to the time. */
      readonly parts: readonly P[];
      /** The breaks and pinned parts whose minutes changed. */
      readonly bent: readonly PartId[];
    }
  | {
      readonly kind: 'tooLittleTime';
      /** The minutes that are missing when every part has its fewest minutes. */
      readonly short: number;
      /** Parts to leave out so that the rest fits and no step is lost; empty when no such choice was found. */
      readonly drop: readonly PartId[];
    }
  | { readonly kind: 'noParts' };

/** The order in which parts change: first parts whose minutes nobody set, then pinned parts, and breaks last. */
const ranks = [0, 1, 2] as const;

function rankOf(part: Part): (typeof ranks)[number] {
  if (part.kind === 'break') return 2;
  return part.pinned ? 1 : 0;
}

/**
 * Scales the parts so that their minutes add up exactly to the available time, in proportion to their current minutes.
 * No part gets fewer minutes than its `fewestMinutes`. Breaks and pinned parts keep their minutes while the other parts
 * can make up the difference. `before` are the parts that are already done. Steps in these parts count as covered when
 * parts are left out.
 *
 * @param available minutes, rounded down. A number that is not finite counts as 0.
 */
export function scaled<P extends Part>(
  parts: readonly P[],
  available: number,
  before: readonly Part[] = [],
): Scaling<P> {
  if (parts.length === 0) return { kind: 'noParts' };
  const time = Number.isFinite(available) ? Math.floor(available) : 0;
  const short = sum(parts.map(fewestMinutes)) - time;
  if (short > 0) return { kind: 'tooLittleTime', short, drop: dropping(parts, short, before) };
  const given = new Map<P, number>();
  for (const rank of ranks) {
    const own = parts.filter(one => rankOf(one) === rank);
    const kept = totalMinutes(parts.filter(one => rankOf(one) > rank));
    const left = time - sum([...given.values()]);
    for (const [part, minutes] of divided(own, Math.max(sum(own.map(fewestMinutes)), left - kept))) {
      given.set(part, minutes);
    }
  }
  const plan = parts.map(one => ({ ...one, minutes: given.get(one) ?? one.minutes }));
  const bent = parts.filter(one => rankOf(one) > 0 && given.get(one) !== one.minutes);
  return { kind: 'plan', parts: plan, bent: bent.map(one => one.id) };
}

/** The minutes of parts are multiples of five while the total allows, because people read plans and clocks in fives. */
const STEP = 5;

/**
 * Divides a total in proportion to the minutes of the parts, rounded to multiples of five by largest remainder. The
 * last part gets the rest of the total. If the total does not change, all parts keep their minutes. The total must be
 * at least the sum of `fewestMinutes`.
 */
function divided<P extends Part>(parts: readonly P[], total: number): ReadonlyMap<P, number> {
  if (total === totalMinutes(parts)) return new Map(parts.map(one => [one, one.minutes]));
  const weight = ({ minutes }: Part): number => Math.max(minutes, 1);
  const all = sum(parts.map(weight));
  const under = parts.filter(one => weight(one) * total < fewestMinutes(one) * all);
  if (under.length > 0) {
    const others = parts.filter(one => !under.includes(one));
    const fewest = under.map(one => [one, fewestMinutes(one)] as const);
    return new Map([...fewest, ...divided(others, total - sum(under.map(fewestMinutes)))]);
  }
  // Calculates with whole numbers only, because rounding errors of floats could change the result.
  const shares = parts.map(part => {
    const share = weight(part) * total;
    const whole = Math.max(Math.floor(share / (all * STEP)) * STEP, fewestMinutes(part));
    return { part, whole, remainder: share - whole * all };
  });
  let over = total - sum(shares.map(one => one.whole));
  const given = new Map(shares.map(one => [one.part, one.whole]));
  const give = (part: P | undefined, minutes: number) => {
    if (part) given.set(part, (given.get(part) ?? 0) + minutes);
    over -= minutes;
  };
  for (const { part } of shares.toSorted((a, b) => b.remainder - a.remainder))
    if (over >= STEP) give(part, STEP);
  if (over > 0) give(parts.at(-1), over);
  return given;
}

/**
 * Returns the parts to leave out: the smallest part that is enough, otherwise the largest part and then further parts.
 * Every step keeps a part. Among parts of equal size, chooses the part that serves the fewest steps, then the last
 * part, because later parts build on earlier parts.
 */
function dropping(parts: readonly Part[], short: number, before: readonly Part[]): readonly PartId[] {
  const spare = parts
    .filter(part => {
      const others = new Set([...before, ...parts].filter(one => one !== part).flatMap(serves));
      return serves(part).every(one => others.has(one));
    })
    .toReversed()
    .toSorted((a, b) => serves(a).length - serves(b).length);
  const bySize = spare.toSorted((a, b) => fewestMinutes(a) - fewestMinutes(b));
  const choice =
    bySize.find(one => fewestMinutes(one) >= short) ??
    spare.toSorted((a, b) => fewestMinutes(b) - fewestMinutes(a))[0];
  if (!choice || parts.length === 1) return [];
  const missing = short - fewestMinutes(choice);
  if (missing <= 0) return [choice.id];
  const rest = parts.filter(one => one !== choice);
  const others = dropping(rest, missing, before);
  return others.length === 0 ? [] : [choice.id, ...others];
}

/** Returns what the workshop needs from this part: its fields, and the rules if they are explained in it. */
function serves({ fields, rules }: Part): readonly string[] {
  return rules ? ['rules', ...fields] : fields;
}
