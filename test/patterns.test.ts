import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { attacksOn } from './support/attacks.ts';

const SRC = join(__dirname, '../src');

/** The lengths (characters) at which a pattern is timed, each four times the previous length. */
const LENGTHS = [24, 96, 384, 1_536, 6_144];

/** Times below this limit (ms) are noise. */
const TINY = 2;

/** The commands, and the code of the host that runs only on Node. Neither is in a page. */
const NODE_ONLY = /^(tools|workbench[\\/]host[\\/]node)[\\/.]/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  one => /\.tsx?$/.test(one) && !NODE_ONLY.test(one),
);

/** Returns the results of `find` for the nodes of the product's source, with their locations. */
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

/** Returns the time (ms) that the pattern takes for a text: the shortest of three, unless the first is noise. */
function time(pattern: RegExp, text: string): number {
  const once = (): number => {
    const start = performance.now();
    text.replace(pattern, '');
    return performance.now() - start;
  };
  const first = once();
  return first < TINY / 16 ? first : Math.min(first, once(), once());
}

/** Returns an attack for which the pattern takes at least eight times the time for four times the text. */
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

test('every regular expression in the product is a literal, so that the linter can check it', () => {
  const built = inProduct(node =>
    ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent)
      ? node.parent.getText()
      : undefined,
  );
  expect(built).toEqual([]);
});

test('every regular expression in the product takes linear time for any text', () => {
  const patterns = inProduct(node => (ts.isRegularExpressionLiteral(node) ? node.text : undefined));
  expect(patterns.length).toBeGreaterThan(100);
  const steep = patterns.flatMap(({ place, found }) => {
    const attack = superLinear(found);
    return attack === undefined ? [] : [`${place} ${found} ${attack}`];
  });
  expect(steep).toEqual([]);
});
