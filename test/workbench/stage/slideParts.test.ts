import { slideFiles } from '../../../src/workbench/stage/drawing/slideFiles.ts';
import { sameParts, slideParts, type SlideParts } from '../../../src/workbench/stage/drawing/slideParts.ts';
import { newDeck } from '../../../src/pptx/newDeck/newDeck.ts';
import { Package } from '../../../src/pptx/package.ts';
import { Presentation } from '../../../src/pptx/presentation.ts';
import { parseXml } from '../../../src/pptx/xml.ts';

function threeSlides(): Presentation {
  const deck = new Presentation(Package.open(newDeck({ language: 'nl', title: 'Een', subtitle: 'Twee' })));
  const [first] = deck.slides();
  if (first) deck.insertSlides(deck, [first, first], 1, { formatting: 'source' });
  return deck;
}

function partsOf(deck: Presentation, index: number): SlideParts {
  const slide = deck.slides()[index];
  if (!slide) throw new Error(`No slide ${index}`);
  return slideParts(deck, slide);
}

function type(deck: Presentation, index: number, text: string): void {
  const slide = deck.slides()[index];
  slide?.shapes()[0]?.textBody?.replace(0, 0, text);
  if (slide) deck.package.touch(slide.part);
}

it('slideParts returns a slide, its layout, master and theme, without parts of other slides or layouts', () => {
  expect([...partsOf(threeSlides(), 1).keys()]).toEqual([
    'ppt/slides/slide2.xml',
    'ppt/slideLayouts/slideLayout1.xml',
    'ppt/slideMasters/slideMaster1.xml',
    'ppt/theme/theme1.xml',
  ]);
});

it('comparing the parts of slides shows which slides look different after a change', () => {
  const deck = threeSlides();
  const before = [0, 1, 2].map(index => partsOf(deck, index));
  type(deck, 1, 'Nieuw: ');
  const same = before.map((parts, index) => sameParts(parts, partsOf(deck, index)));
  expect(same).toEqual([true, false, true]);
});

it('comparing the parts of slides compares their content, not their names', () => {
  const deck = threeSlides();
  const copy = new Presentation(Package.open(deck.package.save()));
  expect(sameParts(partsOf(deck, 0), partsOf(copy, 0))).toBe(true);
});

it("the slide renderer gets a presentation of one slide, with the slide's own number", () => {
  const deck = threeSlides();
  const files = slideFiles(deck, partsOf(deck, 2), 2);
  const root = parseXml(files.presentation).documentElement;
  expect(root.getAttribute('firstSlideNum')).toBe('3');
  expect(root.getElementsByTagName('p:sldId')).toHaveLength(1);
  expect(root.getElementsByTagName('p:sldSz')).toHaveLength(1);
  expect([...files.slides.keys()]).toEqual(['ppt/slides/slide3.xml']);
  expect([...files.slideRels.keys()]).toEqual(['ppt/slides/_rels/slide3.xml.rels']);
  expect(files.presentationRels).toContain('/ppt/slides/slide3.xml');
  expect(files.slideLayouts.size + files.slideMasters.size + files.themes.size).toBe(3);
});
