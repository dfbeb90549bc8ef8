import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { attacksOn } from './support/attacks.ts';

const SRC = join(__dirname, '../src');

/** The lengths (characters) at which a pattern is timed, each four times the one before. */
const LENGTHS = [24, 96, 384, 1_536, 6_144];

/** Below this (ms) a time is noise. */
const TINY = 2;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  one => /\.tsx?$/.test(one) && !one.startsWith('tools'),
);

/** What `find` returns for the nodes of the product's source, with where they are. */
function inProduct<T>(find: (node: ts.Node) => T | undefined): readonly { place: string; found: T }[] {
  return files.flatMap(file => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(SRC, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const all: { place: string; found: T }[] = [];
    const visit = (node: ts.Node): void => {
      const found = find(node);
      if (found !== undefined) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        all.push({ place: `${file}:${line + 1}`, found });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return all;
  });
}

/** How long (ms) the pattern takes for a text: the shortest of three times, unless the first is tiny. */
function time(pattern: RegExp, text: string): number {
  const once = (): number => {
    const start = performance.now();
    text.replace(pattern, '');
    return performance.now() - start;
  };
  const first = once();
  return first < TINY / 16 ? first : Math.min(first, once(), once());
}

/** Returns an attack on a pattern for which four times the text takes eight times the time or more. */
function superLinear(literal: string): string | undefined {
  const flags = literal.lastIndexOf('/');
  const pattern = new RegExp(literal.slice(1, flags), literal.slice(flags + 1));
  const attack = attacksOn(literal).find(({ head, pump, tail }) => {
    let before = Infinity;
    return LENGTHS.some(length => {
      const taken = time(pattern, head + pump.repeat(Math.ceil(length / pump.length)) + tail);
      const isSteep = taken > TINY && taken / before >= 8;
      before = taken;
      return isSteep;
    });
  });
  return attack && JSON.stringify(attack);
}

test('writes every pattern as a literal, so that lint and the next test see it', () => {
  const built = inProduct(node =>
    ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent)
      ? node.parent.getText()
      : undefined,
  );
  expect(built).toEqual([]);
});

test('takes linear time for every pattern, whatever the text', () => {
  const patterns = inProduct(node => (ts.isRegularExpressionLiteral(node) ? node.text : undefined));
  expect(patterns.length).toBeGreaterThan(100);
  const steep = patterns.flatMap(({ place, found }) => {
    const attack = superLinear(found);
    return attack === undefined ? [] : [`${place} ${found} ${attack}`];
  });
  expect(steep).toEqual([]);
});
