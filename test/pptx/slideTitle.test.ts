import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { chart, deck, paragraph, picture, run, textBox, title } from '../support/decks.ts';
import { templateFile } from '../support/officeDeck.ts';

const plain = title(2, 'x');
const bodyless = plain.replace(/<p:txBody>.*<\/p:txBody>/, '');

/** Slides with titles of every kind, each with its expected title. */
const cases: readonly (readonly [kind: string, shapes: string, title: string | null])[] = [
  ['plain', plain, 'x'],
  ['behind other shapes', picture(5) + chart(6) + textBox(3, 'y') + plain, 'x'],
  ['absent', textBox(3, 'type="title"'), null],
  ['empty', title(2, ''), ''],
  ['without a text', bodyless, null],
  [
    'made of several runs, breaks and paragraphs',
    title(2, '').replace(
      '<a:p></a:p>',
      paragraph(run('a ') + '<a:br><a:rPr/></a:br>' + run('b', { bold: true })) + '<a:p/>' + paragraph('c'),
    ),
    'a \vb\r\rc',
  ],
  ['with entities', title(2, '&lt;&amp;&gt; &quot;&#233;&#x1F600;&apos;'), '<&> "é😀\''],
  ['with a comment', title(2, '').replace('<a:p></a:p>', '<!--<a:p/>-->' + paragraph('na')), 'na'],
  [
    'in a group, which is no title of the slide',
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="g"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${plain}</p:grpSp>`,
    null,
  ],
];

test.each(cases)(
  'a title that is %s is the same whether the slide is parsed or not',
  (_, shapes, expected) => {
    const bytes = deck({ slides: [{ shapes }] });
    const titleOf = (parse: boolean) => {
      const owner = Package.open(bytes);
      const [slide] = new Presentation(owner).slides();
      if (parse && slide) owner.xml(slide.part);
      return slide?.title;
    };
    expect([titleOf(false), titleOf(true)]).toEqual([expected, expected]);
  },
);

test.each([
  ['a new deck', newDeck({ language: 'nl', title: 'Avond & co', subtitle: 'x' })],
  ['the card', templateFile('card')],
  ['the rules', templateFile('rules')],
])('the titles of %s are read without parsing a slide', (_, bytes) => {
  const owner = Package.open(bytes);
  const slides = new Presentation(owner).slides();
  const seen = slides.map(slide => slide.title);
  expect(slides.filter(slide => owner.isParsed(slide.part))).toEqual([]);
  for (const slide of slides) owner.xml(slide.part);
  expect(slides.map(slide => slide.title)).toEqual(seen);
});
