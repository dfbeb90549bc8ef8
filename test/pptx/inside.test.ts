import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { shapesIn, shapesOf } from '../../src/pptx/shapeTree.ts';
import { tableOf } from '../../src/pptx/table.ts';
import { deck, group, picture, table, textBox } from '../support/decks.ts';

const INCH = 914_400;

function open(shapes: string) {
  const presentation = new Presentation(Package.open(deck({ slides: [{ shapes }] })));
  const part = presentation.slides()[0]?.part ?? '';
  return { presentation, part, shapes: shapesOf(presentation.package, part) };
}

test('shapes in groups have frames in slide coordinates, for any coordinates of the groups', () => {
  // A box of 4 by 2 inches at 1, 1. The inner group halves it. The outer group moves it and doubles its height.
  const inner = group(5, textBox(6, 'Binnen'), {
    from: [0, 0, 8, 8],
    to: [2, 2, 4, 4],
  });
  const { presentation, part, shapes } = open(
    group(4, inner + picture(7), { from: [0, 0, 8, 4], to: [1, 1, 8, 8] }),
  );
  const inside = shapes.flatMap(one => shapesIn(presentation.package, part, one));
  expect(inside.map(one => one.kind)).toEqual(['group', 'picture']);
  const [box] = inside.flatMap(one => shapesIn(presentation.package, part, one));
  expect(box?.textBody?.text).toBe('Binnen');
  expect(box?.frame).toEqual({
    left: 3.5 * INCH,
    top: 6 * INCH,
    width: 2 * INCH,
    height: 2 * INCH,
    rotation: 0,
  });
  box?.moveTo({ left: 4 * INCH, height: 1 * INCH });
  expect(box?.frame).toEqual({
    left: 4 * INCH,
    top: 6 * INCH,
    width: 2 * INCH,
    height: 1 * INCH,
    rotation: 0,
  });
});

test('a table returns its cells with their frames, and a merged cell once', () => {
  const { shapes } = open(
    table(4, [
      ['a', 'b', 'c'],
      ['d+', '<', 'e'],
    ]) + textBox(5, 'x'),
  );
  const [found, none] = shapes.map(tableOf);
  expect(none).toBeNull();
  expect(found?.rows).toEqual([INCH, INCH]);
  expect(found?.columns).toEqual([2 * INCH, 2 * INCH, 2 * INCH]);
  expect(
    found?.cells.map(({ row, column, columns, text, frame }) => [
      row,
      column,
      columns,
      text.text,
      frame.left / INCH,
      frame.top / INCH,
      frame.width / INCH,
    ]),
  ).toEqual([
    [0, 0, 1, 'a', 1, 1, 2],
    [0, 1, 1, 'b', 3, 1, 2],
    [0, 2, 1, 'c', 5, 1, 2],
    [1, 0, 2, 'd+', 1, 2, 4],
    [1, 2, 1, 'e', 5, 2, 2],
  ]);
});
