import { openOffice, refusal } from '../../support/office.ts';
import { cellsOf, onCell, twoParagraphs } from '../../support/tables.ts';

test('the fill of a cell is set, read and cleared', async () => {
  const office = await openOffice(twoParagraphs);
  const cell = await onCell(office, 1, 1, one => {
    one.fill.setSolidColor('#AABBCC');
    one.fill.transparency = 0.25;
    one.fill.load('type,foregroundColor,transparency');
  });
  expect(cell.fill).toMatchObject({ type: 'Solid', foregroundColor: '#AABBCC', transparency: 0.25 });
  expect(cellsOf(office)[4]).toContain(
    '<a:tcPr><a:solidFill><a:srgbClr val="AABBCC"><a:alpha val="75000"/></a:srgbClr></a:solidFill></a:tcPr>',
  );
  await onCell(office, 1, 1, one => one.fill.clear());
  expect(cellsOf(office)[4]).toContain('<a:tcPr><a:noFill/></a:tcPr>');
});

test('the font of a cell is that of its whole text, and of an empty cell what is typed in it', async () => {
  const office = await openOffice(twoParagraphs);
  const mixed = await onCell(office, 1, 0, one => one.font.load('bold,size'));
  expect(mixed.font.bold).toBeNull();
  const cell = await onCell(office, 1, 0, one => {
    one.font.italic = true;
    one.font.load('italic,bold');
  });
  expect(cell.font).toMatchObject({ italic: true, bold: null });
  expect(cellsOf(office)[3]?.match(/i="1"/g)).toHaveLength(2);
  const written = await onCell(office, 1, 1, one => {
    one.text = '';
    one.font.size = 31;
    one.text = 'nieuw';
    one.font.load('size');
  });
  expect(written.font.size).toBe(31);
});

test('the alignment and indent of a cell are set for all its paragraphs', async () => {
  const office = await openOffice(twoParagraphs);
  const cell = await onCell(office, 1, 0, one => {
    one.horizontalAlignment = 'Right';
    one.indentLevel = 2;
    one.verticalAlignment = 'BottomCentered';
    one.load('horizontalAlignment,indentLevel,verticalAlignment');
  });
  expect(cell).toMatchObject({
    horizontalAlignment: 'Right',
    indentLevel: 2,
    verticalAlignment: 'BottomCentered',
  });
  expect(cellsOf(office)[3]?.match(/<a:pPr [^>]*algn="r"/g)).toHaveLength(2);
  expect(cellsOf(office)[3]).toContain('<a:tcPr anchor="b" anchorCtr="1"/>');
});

test('the margins of a cell are in points, and have the defaults of the file format', async () => {
  const office = await openOffice(twoParagraphs);
  const cell = await onCell(office, 1, 2, one => {
    one.margins.left = 10;
    one.margins.bottom = 0;
    one.margins.load();
  });
  expect(cell.margins.toJSON()).toEqual({ bottom: 0, left: 10, right: 7.2, top: 3.6 });
  expect(cellsOf(office)[5]).toContain('<a:tcPr marL="127000" marB="0"/>');
  const refused = refusal(onCell(office, 1, 2, one => (one.margins.top = -1)));
  expect(await refused).toMatchObject({ code: 'InvalidArgument', location: 'Margins.top' });
});

describe('borders', () => {
  test('a border that is not set reads as null', async () => {
    const office = await openOffice(twoParagraphs);
    const cell = await onCell(office, 1, 1, one => one.borders.left.load());
    expect(cell.borders.left.toJSON()).toEqual({
      color: null,
      dashStyle: null,
      transparency: null,
      weight: null,
    });
  });

  test('every side and both diagonals are set, in the order of the file format', async () => {
    const office = await openOffice(twoParagraphs);
    const sides = ['diagonalUp', 'diagonalDown', 'bottom', 'top', 'right', 'left'] as const;
    await onCell(office, 1, 1, one => {
      one.fill.setSolidColor('#FFFFFF');
      sides.forEach((side, at) => (one.borders[side].weight = at + 1));
    });
    const cell = await onCell(office, 1, 1, one => sides.forEach(side => one.borders[side].load('weight')));
    expect(sides.map(side => cell.borders[side].weight)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cellsOf(office)[4]?.match(/<a:ln\w+/g)).toEqual([
      '<a:lnL',
      '<a:lnR',
      '<a:lnT',
      '<a:lnB',
      '<a:lnTlToBr',
      '<a:lnBlToTr',
    ]);
  });

  test('a first property makes a black line of 1 point', async () => {
    const office = await openOffice(twoParagraphs);
    const cell = await onCell(office, 1, 1, one => {
      one.borders.top.transparency = 0.5;
      one.borders.top.load();
    });
    expect(cell.borders.top.toJSON()).toEqual({
      color: '#000000',
      dashStyle: 'Solid',
      transparency: 0.5,
      weight: 1,
    });
  });

  test('a border is also set on the neighbour, which draws the same line', async () => {
    const office = await openOffice(twoParagraphs);
    await onCell(office, 1, 1, one => {
      one.borders.right.color = '#FF0000';
      one.borders.left.color = '#0000FF';
    });
    const [, , , left, , right] = cellsOf(office);
    expect(left).toMatch(/<a:lnR w="12700"><a:solidFill><a:srgbClr val="0000FF"/);
    expect(right).toMatch(/<a:lnL w="12700"><a:solidFill><a:srgbClr val="FF0000"/);
  });

  test('the border of a merged cell runs along all cells that it covers', async () => {
    const office = await openOffice(twoParagraphs);
    await onCell(office, 0, 0, one => (one.borders.bottom.color = '#FF0000'));
    const cells = cellsOf(office);
    expect(cells.map(one => /<a:ln\w+/.exec(one)?.[0] ?? null)).toEqual([
      '<a:lnB',
      '<a:lnB',
      null,
      '<a:lnT',
      '<a:lnT',
      null,
    ]);
  });
});
