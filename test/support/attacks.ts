import { parseRegExpLiteral, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/** The characters to try in a character class: one or two of every kind that the product distinguishes. */
const PROBES = Array.from(' \t\n\r\v\u00a0aAzé0_.,:;-–’\'"<>()[]/\\@#&=+*•\u0300\u200b日\u{1f600}');

interface Attack {
  readonly head: string;
  /** The text to repeat. */
  readonly pump: string;
  readonly tail: string;
}

/**
 * Returns texts that make a backtracking regex engine work hard on a pattern. Repeats every piece that the pattern
 * matches, after every beginning of a match, with and without an end that makes the match fail. Returns none for a
 * pattern without an unbounded quantifier, which takes linear time.
 */
export function attacksOn(literal: string): readonly Attack[] {
  const { pattern, flags } = parseRegExpLiteral(literal);
  if (!isUnbounded(pattern)) return [];
  const flagged = flags.raw.replace(/[gy]/g, '');
  const sequences = sequencesOf(pattern).map(elements => pieces(elements, flagged));
  const heads = new Set(['', ...sequences.flatMap(beginnings)].flatMap(one => [one, `\0${one}`]));
  const pumps = new Set([
    ...characters(pattern, flagged),
    ...sequences.flatMap(parts => parts.flatMap((_, at) => beginnings(parts.slice(at)))),
  ]);
  pumps.delete('');
  return [...heads].flatMap(head =>
    [...pumps].flatMap(pump => ['', '\0', '\n\0'].map(tail => ({ head, pump, tail }))),
  );
}

/** Whether a node contains an unbounded quantifier. */
function isUnbounded(node: AST.Node): boolean {
  let found = false;
  visitRegExpAST(node, {
    onQuantifierEnter: ({ max }) => {
      found ||= max === Infinity;
    },
  });
  return found;
}

/** Returns the alternatives, at any depth, that contain an unbounded quantifier. */
function sequencesOf(pattern: AST.Pattern): readonly (readonly AST.Element[])[] {
  const found: (readonly AST.Element[])[] = [];
  visitRegExpAST(pattern, {
    onAlternativeEnter: one => {
      if (isUnbounded(one)) found.push(one.elements);
    },
  });
  return found;
}

/** Returns samples of each piece of a sequence. The elements between two unbounded elements form one piece. */
function pieces(elements: readonly AST.Element[], flags: string): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  let fixed: string | undefined;
  for (const element of elements) {
    if (isUnbounded(element)) {
      all.push(...(fixed === undefined ? [] : [[fixed]]), samples(element, flags));
      fixed = undefined;
    } else fixed = (fixed ?? '') + (samples(element, flags)[0] ?? '');
  }
  return fixed === undefined ? all : [...all, [fixed]];
}

/** Returns texts that an element matches. A quantifier repeats its minimum, but at least once. */
function samples(node: AST.Element, flags: string): readonly string[] {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.map(({ elements }) =>
        elements.map(one => samples(one, flags)[0] ?? '').join(''),
      );
    case 'Quantifier':
      return samples(node.element, flags).map(one => one.repeat(Math.max(1, node.min)));
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return members(node, flags).slice(0, 1);
    case 'Assertion':
    case 'Backreference':
      return [''];
  }
}

/** Returns the probes that a character class matches. */
function members(node: AST.Node, flags: string): readonly string[] {
  const only = new RegExp(`^(?:${node.raw})$`, flags);
  return PROBES.filter(one => only.test(one));
}

/** Returns the probes that match one of the pattern's classes, and the literal characters of the pattern. */
function characters(pattern: AST.Pattern, flags: string): readonly string[] {
  const found: string[] = [];
  visitRegExpAST(pattern, {
    onCharacterClassEnter: node => void found.push(...members(node, flags)),
    onCharacterSetEnter: node => {
      if (node.parent.type !== 'CharacterClass') found.push(...members(node, flags).slice(0, 3));
    },
    onCharacterEnter: node => {
      if (node.parent.type !== 'Alternative' || isPunctuation(node.value))
        found.push(String.fromCodePoint(node.value));
    },
  });
  return found;
}

function isPunctuation(codePoint: number): boolean {
  return !/[\p{L}\p{N}]/u.test(String.fromCodePoint(codePoint));
}

/** Returns the beginnings of a sequence, each with every sample of its last part. */
function beginnings(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.flatMap((last, at) => {
    const before = parts.slice(0, at).map(([sample = '']) => sample);
    return last.map(sample => before.join('') + sample);
  });
}
