import { deck, dash, paragraph, run, table, textBox } from './decks.ts';
import { slideXml, type TestOffice } from './office.ts';

/** The id of the table in these decks. */
export const TABLE = '9';

/** The shapes of a slide with a text box and a table, of which one cell has text with a dash as bullet. */
export const dashedShapes =
  textBox(4, 'x') +
  table(Number(TABLE), [
    ['a', '<', 'b'],
    [paragraph(run('c', { bold: true }), dash), 'd', 'e'],
  ]);

/** A deck with a text box and a table, of which one cell has two paragraphs. */
export const twoParagraphs = deck({
  slides: [
    {
      shapes:
        textBox(4, 'x') +
        table(Number(TABLE), [
          ['a', '<', 'b'],
          [paragraph(run('een', { bold: true })) + paragraph('twee'), 'c', 'd'],
        ]),
    },
  ],
});

/** Returns the shape of the table. */
export const tableShapeIn = (context: PowerPoint.RequestContext): PowerPoint.Shape =>
  context.presentation.slides.getItemAt(0).shapes.getItem(TABLE);

/** Runs a batch on a cell of the table. */
export const onCell = (
  office: TestOffice,
  row: number,
  column: number,
  batch: (cell: PowerPoint.TableCell) => void,
): Promise<PowerPoint.TableCell> =>
  office.run(async context => {
    const cell = tableShapeIn(context).getTable().getCellOrNullObject(row, column);
    batch(cell);
    await context.sync();
    return cell;
  });

/** Returns the `a:tc` elements of the slide, row by row. */
export const cellsOf = (office: TestOffice): readonly string[] =>
  slideXml(office).match(/<a:tc[ >].*?<\/a:tc>/g) ?? [];
