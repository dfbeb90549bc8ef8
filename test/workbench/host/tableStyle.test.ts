import { Package } from '../../../src/pptx/package.ts';
import { deck } from '../../support/decks.ts';
import { openOffice, type TestOffice, slideXml } from '../../support/office.ts';
import { dashedShapes, tableShapeIn } from '../../support/tables.ts';

const bytes = deck({ slides: [{ shapes: dashedShapes }] });

/** Runs a batch on the table, and returns its values. */
const change = (office: TestOffice, batch: (table: PowerPoint.Table) => void) =>
  office.run(async context => {
    const found = tableShapeIn(context).getTable();
    batch(found);
    found.load('values');
    await context.sync();
    return found.values;
  });

describe('style', () => {
  test('a style and its options are set and read', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const { styleSettings } = tableShapeIn(context).getTable();
      styleSettings.load();
      await context.sync();
      expect(styleSettings.toJSON()).toEqual({
        areColumnsBanded: false,
        areRowsBanded: false,
        isFirstColumnHighlighted: false,
        isFirstRowHighlighted: true,
        isLastColumnHighlighted: false,
        isLastRowHighlighted: false,
        style: 'NoStyleNoGrid',
      });
      styleSettings.style = 'LightStyle3Accent6';
      styleSettings.areColumnsBanded = true;
      styleSettings.areRowsBanded = true;
      styleSettings.isFirstColumnHighlighted = true;
      styleSettings.isFirstRowHighlighted = false;
      styleSettings.isLastColumnHighlighted = true;
      styleSettings.isLastRowHighlighted = true;
      styleSettings.load();
      await context.sync();
      expect(styleSettings).toMatchObject({ style: 'LightStyle3Accent6', areColumnsBanded: true });
    });
    expect(slideXml(office)).toContain(
      '<a:tblPr bandCol="1" bandRow="1" firstCol="1" lastCol="1" lastRow="1">' +
        '<a:tableStyleId>{E8B1032C-EA38-4F05-BA0D-38AFFFC7BED3}</a:tableStyleId></a:tblPr>',
    );
  });

  test('a deck without a list of table styles gets one with the first style', async () => {
    const office = await openOffice(bytes);
    for (const style of ['MediumStyle4', 'LightStyle1'] as const)
      await office.run(async context => {
        tableShapeIn(context).getTable().styleSettings.style = style;
        await context.sync();
      });
    const names = Package.open(office.host.save()).names();
    expect(names.filter(name => name.includes('tableStyles'))).toEqual(['ppt/tableStyles1.xml']);
    office.host.undo();
    office.host.undo();
    expect(Package.open(office.host.save()).names()).not.toContain('ppt/tableStyles1.xml');
  });

  test('a style that is not built in reads as null', async () => {
    const own = '<a:tblPr><a:tableStyleId>{11111111-2222-3333-4444-555555555555}</a:tableStyleId></a:tblPr>';
    const office = await openOffice(
      deck({ slides: [{ shapes: dashedShapes.replace('<a:tblPr firstRow="1"/>', own) }] }),
    );
    await office.run(async context => {
      const { styleSettings } = tableShapeIn(context).getTable();
      styleSettings.load('style');
      await context.sync();
      expect(styleSettings.style).toBeNull();
    });
  });
});

describe('clearing', () => {
  const cleared = async (options?: PowerPoint.TableClearOptions) => {
    const office = await openOffice(bytes);
    const values = await change(office, found => {
      found.getCellOrNullObject(0, 2).fill.setSolidColor('#ABCDEF');
      found.getCellOrNullObject(0, 2).margins.left = 1;
      found.styleSettings.style = 'MediumStyle2';
      found.clear(options);
    });
    const xml = slideXml(office);
    return {
      words: values.flat().join(''),
      isFormatted: /ABCDEF|marL=|buChar|b="1"|073A0DAA/.test(xml),
      isMerged: xml.includes('gridSpan="2"'),
    };
  };

  test.each([
    [undefined, '', false],
    [{ all: true }, '', false],
    [{ text: true }, '', true],
    [{ format: true }, 'abcde', false],
    [{ format: false, text: false }, 'abcde', true],
  ])('with options %j the text is "%s", and formatting stays: %s', async (options, words, isFormatted) => {
    expect(await cleared(options)).toEqual({ words, isFormatted, isMerged: true });
  });
});
