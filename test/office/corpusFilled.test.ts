import type { Boxes } from '../../src/core/card/boxPlace.ts';
import type { CardId } from '../../src/core/card/identity.ts';
import type { CardOnSlide, Decide } from '../../src/core/deck/deck.ts';
import { done } from '../../src/core/deck/trouble.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { recognised } from '../../src/core/recognition/recognised.ts';
import { diffLines } from '../../src/core/text/lines.ts';
import { entriesIn, paragraphs } from '../../src/core/text/paragraphs.ts';
import { EmbeddedHost } from '../../src/workbench/host/host.ts';
import { OfficeDeck } from '../../src/office/officeDeck.ts';
import { sketchFile } from '../../src/office/fileSketch.ts';
import { checkPackage } from '../../src/pptx/check.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { tableOf } from '../../src/pptx/table.ts';
import { cards } from '../corpus/cards.ts';
import { foreignFile } from '../corpus/foreignFile.ts';
import { headlessOffice } from '../../src/workbench/host/node/headlessOffice.ts';
import { templateFile } from '../support/officeDeck.ts';

const adding =
  (text: string): Decide =>
  now =>
    done(
      [...now.texts].map(([field, raw]) => {
        const lines = paragraphs(raw).flatMap(({ text: words }, from) =>
          words === '' ? [] : [{ from, text: words }],
        );
        return { field, ...diffLines(raw, [...lines, { from: null, text }]) };
      }),
    );

/** Returns the XML of the only slide without these boxes: shapes, groups without their shapes, and table cells. */
function outside(bytes: Uint8Array, boxes: Boxes): readonly string[] {
  const presentation = new Presentation(Package.open(bytes));
  const slide = presentation.slides()[0];
  const root = presentation.package.root(slide?.part ?? '');
  const places = Object.values(boxes).filter(one => one !== undefined);
  const shapes = Array.from(root.getElementsByTagName('*')).filter(one => {
    const id = one.firstElementChild?.firstElementChild?.getAttribute('id') ?? null;
    const isShape = /^(sp|pic|cxnSp|graphicFrame|nvGrpSpPr|grpSpPr)$/.test(one.localName);
    return isShape && !places.some(({ shape }) => shape === id);
  });
  const cells = (slide?.shapes() ?? []).flatMap(shape =>
    (tableOf(shape)?.cells ?? []).filter(
      ({ row, column }) =>
        !places.some(one => one.shape === shape.id && one.cell?.row === row && one.cell.column === column),
    ),
  );
  return [...shapes, ...cells.map(one => one.element)].map(one => new XMLSerializer().serializeToString(one));
}

/** Rounds numbers, because sums of widths differ in their last digits. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'number' ? Math.round(one * 1000) / 1000 : one,
    ),
  );

/** One slide in three: this sample has slides of every kind, and all slides take ten seconds. */
test.each(cards.filter((_, at) => at % 3 === 0).map(slide => [slide.name, slide] as const))(
  'a card that someone else made is read from PowerPoint as from its file, and only its boxes are filled: %s',
  async (_, slide) => {
    const { bytes } = foreignFile(slide);
    const host = new EmbeddedHost(bytes);
    const office = await headlessOffice(host, { reuse: true });
    const deck = new OfficeDeck(office, {
      kinds: [partnership],
      template: name => Promise.resolve(templateFile(name)),
      log: () => undefined,
    });
    const sketched = await deck.sketch('all');
    expect(rounded(sketched)).toEqual(rounded(sketchFile('', bytes)));
    const [sketch] = sketched.ok ? sketched.value : [];
    const found = sketch && recognised(sketch, partnership);
    if (!sketch || !found) throw new Error('Not recognised');
    const identity = { v: 1, kind: partnership.id, id: 'k' as CardId, boxes: found.boxes } as const;
    await deck.identify(sketch.slide, identity);
    const card: CardOnSlide = { slide: sketch.slide, identity, position: 1, title: null };
    for (const text of ['één', 'twéé']) await deck.write(card, adding(text));
    const reading = await deck.read(card);
    if (!reading.ok) throw new Error(reading.trouble.code);
    expect([...reading.value.texts.values()].map(raw => entriesIn(raw).slice(-2))).toEqual(
      partnership.fields.map(() => ['één', 'twéé']),
    );
    const saved = host.save();
    office.close();
    expect(outside(saved, found.boxes)).toEqual(outside(bytes, found.boxes));
    expect(checkPackage(Package.open(saved))).toEqual([]);
  },
);
