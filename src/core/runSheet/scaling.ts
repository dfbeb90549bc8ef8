import { fewestMinutes, sum, totalMinutes, type Part, type PartId } from './part.ts';

/** What scaling to a time gives. */
export type Scaling<P extends Part = Part> =
  | {
      readonly kind: 'plan';
      /** Their minutes add up to the time, to the minute. */
      readonly parts: readonly P[];
      /** Breaks and parts with pinned minutes that could not be kept as they were. */
      readonly bent: readonly PartId[];
    }
  | {
      readonly kind: 'tooLittleTime';
      /** Minutes that are missing when every part gets the fewest it can do with. */
      readonly short: number;
      /** A few parts without which the rest fits and no step is lost; empty when no such choice was found. */
      readonly drop: readonly PartId[];
    }
  | { readonly kind: 'noParts' };

/** In this order parts give way: what nobody set first, then pinned minutes, breaks last. */
const ranks = [0, 1, 2] as const;

function rankOf(part: Part): (typeof ranks)[number] {
  if (part.kind === 'break') return 2;
  return part.pinned ? 1 : 0;
}

/**
 * The parts with minutes that add up exactly to the time available, in proportion to the minutes that they have
 * now. None gets fewer than its `fewestMinutes`; breaks and pinned minutes stay as they are while the others can
 * make up for it. `before` are parts that had their turn already: what they served need not come back.
 *
 * @param available minutes; a part of a minute does not count, and what is no time at all counts as none.
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

/** Plans and clocks are read in fives: parts begin on them while the total allows. */
const STEP = 5;

/**
 * A total, no less than the sum of `fewestMinutes`, divided in proportion and rounded to fives by largest remainder; the
 * last part takes what is left of the total. Parts that need not change keep their minutes.
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
  // Whole numbers only, so that no fraction of a float decides.
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
 * Leaves out the smallest part that is enough, or else the largest, and goes on; every step keeps a part. Of
 * parts of one size the one that serves the fewest steps, then the last, as later ones build on earlier ones.
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

/** What the workshop cannot do without, of what this part does. */
function serves({ fields, rules }: Part): readonly string[] {
  return rules ? ['rules', ...fields] : fields;
}
