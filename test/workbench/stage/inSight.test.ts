import { keepInSight } from '../../../src/workbench/stage/drawing/inSight.ts';
import { slideFiles } from '../../../src/workbench/stage/drawing/slideFiles.ts';
import { slideParts } from '../../../src/workbench/stage/drawing/slideParts.ts';
import { newDeck } from '../../../src/pptx/newDeck/newDeck.ts';
import { Package } from '../../../src/pptx/package.ts';
import { Presentation } from '../../../src/pptx/presentation.ts';
import { child, descendants, parseXml } from '../../../src/pptx/xml.ts';

const paragraphs = Array.from({ length: 10_000 }, (_, at) => `Alinea ${at}`);

/** Returns what is drawn of a slide whose last box has this text and vertical anchor. */
function drawn(text: string, anchor: 't' | 'ctr' | 'b' = 't') {
  const deck = new Presentation(Package.open(newDeck({ language: 'nl', title: 'Proef', subtitle: 'x' })));
  const [slide] = deck.slides();
  if (!slide) throw new Error('No slide');
  const body = slide.shapes().at(-1)?.textBody;
  body?.replace(0, 1, text);
  if (body) child(body.element, 'a:bodyPr')?.setAttribute('anchor', anchor);
  deck.package.touch(slide.part);
  const files = slideFiles(deck, slideParts(deck, slide), 0);
  const isPartial = keepInSight(deck, slide.part, files);
  const texts = descendants(parseXml(files.slides.get(slide.part) ?? ''), 'a:t').map(one => one.textContent);
  return { isPartial, texts, inDeck: slide.shapes().at(-1)?.textBody?.text };
}

test.each([
  ['t', 'Alinea 0', 'Alinea 149'],
  ['ctr', 'Alinea 4925', 'Alinea 5074'],
  ['b', 'Alinea 9850', 'Alinea 9999'],
] as const)(
  'the slide renderer draws only the visible paragraphs of 10,000 in a text box anchored at %s',
  (anchor, first, last) => {
    const { isPartial, texts, inDeck } = drawn(paragraphs.join('\r'), anchor);
    expect(isPartial).toBe(true);
    expect(texts.slice(0, 2)).toEqual(['Proef', first]);
    expect(texts.at(-1)).toBe(last);
    expect(texts).toHaveLength(151);
    expect(inDeck).toBe(paragraphs.join('\r'));
  },
);

test('the slide renderer draws only the beginning of a word of 1 MB', () => {
  const { isPartial, texts } = drawn('a'.repeat(1_000_000));
  expect(isPartial).toBe(true);
  expect(texts.at(-1)).toHaveLength(15_000);
});

test('a slide is drawn unchanged when all its text may be visible', () => {
  expect(drawn(paragraphs.slice(0, 100).join('\r')).isPartial).toBe(false);
});
