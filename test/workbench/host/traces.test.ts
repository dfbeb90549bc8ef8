import { strFromU8, unzipSync } from 'fflate';
import { EmbeddedHost } from '../../../src/workbench/host/host.ts';
import { withParts } from '../../../src/tools/hostile/archives.ts';
import { deck, group, paragraph, partText, picture, textBox, title } from '../../support/decks.ts';
import { openOffice } from '../../support/office.ts';
import { findings } from '../../support/validate.ts';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const P14 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** All readable content of a saved file, with the names of its parts. */
function everythingIn(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file));
  return parts.map(([name, part]) => `${name}\n${strFromU8(part)}`).join('\n');
}

const alternatives = (choice: string, fallback: string): string =>
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice xmlns:p14="${P14}" Requires="p14">${choice}</mc:Choice>` +
  `<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

const link = (id: string, text: string): string =>
  `<a:r><a:rPr lang="nl-NL"><a:hlinkClick r:id="${id}"/></a:rPr><a:t>${text}</a:t></a:r>`;

/** A deck whose first slide has additional relationships. */
function linked(shapes: string, relationships: string): Uint8Array {
  const file = deck({ slides: [{ shapes }, { shapes: title(2, 'Fatima Yildiz') }, {}] });
  const part = 'ppt/slides/_rels/slide1.xml.rels';
  return withParts(file, {
    [part]: partText(file, part).replace('</Relationships>', `${relationships}</Relationships>`),
  });
}

const mail = (id: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/hyperlink" Target="mailto:fatima@example.org" TargetMode="External"/>`;

describe('the saved file after words were replaced', () => {
  test.each([
    ['the same box', textBox(4, 'Fatima belt'), textBox(4, 'Fatima belt')],
    ['a group', group(7, textBox(4, 'Fatima belt')), group(7, textBox(4, 'Fatima belt'))],
    ['a picture of them', textBox(4, 'Fatima belt'), picture(4).replace('Een vlak', 'Fatima belt')],
  ])('has no replaced words in the fallback for older programs, made of %s', async (_, choice, fallback) => {
    const host = new EmbeddedHost(deck({ slides: [{ shapes: alternatives(choice, fallback) }] }));
    host.type(host.slides()[0]?.id ?? '', '4', 'Een inwoner belt\nen mailt');
    const saved = host.save();
    expect(everythingIn(saved)).not.toContain('Fatima');
    expect(everythingIn(saved)).toContain('en mailt');
    expect(await findings(saved)).toEqual([]);
  });

  test('has no replaced words in the fallback for older programs after an add-in wrote', async () => {
    const shapes = alternatives(textBox(4, 'Fatima belt'), textBox(4, 'Fatima belt'));
    const office = await openOffice(deck({ slides: [{ shapes }] }));
    await office.run(async context => {
      const shape = context.presentation.slides.getItemAt(0).shapes.getItem('4');
      shape.textFrame.textRange.getSubstring(0, 6).text = 'Een inwoner';
      await context.sync();
    });
    const saved = everythingIn(office.host.save());
    expect(saved).not.toContain('Fatima');
    expect(saved.match(/Een inwoner belt/g)).toHaveLength(2);
  });

  test('has no replaced words after deleting a box in a group with a fallback for older programs', async () => {
    const boxes = group(7, textBox(4, 'Fatima belt') + textBox(5, 'Wij luisteren'));
    const host = new EmbeddedHost(deck({ slides: [{ shapes: alternatives(boxes, boxes) }] }));
    host.deleteShape(host.slides()[0]?.id ?? '', '4');
    const saved = host.save();
    expect(everythingIn(saved)).not.toContain('Fatima');
    expect(await findings(saved)).toEqual([]);
  });

  test('has no replaced words in the address of a removed link', async () => {
    const box = textBox(4, paragraph(link('rIdMail', 'Fatima') + link('rIdOther', 'Wij')));
    const host = new EmbeddedHost(linked(box, mail('rIdMail') + mail('rIdOther').replace('fatima', 'wij')));
    host.type(host.slides()[0]?.id ?? '', '4', 'Wij');
    const saved = host.save();
    expect(everythingIn(saved)).not.toContain('fatima');
    expect(everythingIn(saved)).toContain('wij@example.org');
    expect(await findings(saved)).toEqual([]);
    host.undo();
    expect(everythingIn(host.save())).toContain('fatima@example.org');
  });

  test('has no replaced words in the list of titles', async () => {
    const file = deck({ slides: [{ shapes: title(2, 'Fatima Yildiz') }, {}] });
    const host = new EmbeddedHost(withParts(file, { 'docProps/app.xml': titles('Fatima Yildiz') }));
    host.type(host.slides()[0]?.id ?? '', '2', 'Een inwoner');
    expect(everythingIn(host.save())).not.toContain('Fatima');
    expect(await findings(host.save())).toEqual([]);
  });
});

describe('the saved file after a slide was deleted', () => {
  test('has no words of a deleted slide to which another slide has a link', async () => {
    const jump =
      `<a:r><a:rPr lang="nl-NL"><a:hlinkClick r:id="rIdJump" action="ppaction://hlinksldjump" tooltip="Naar Fatima"/></a:rPr>` +
      '<a:t>Verder</a:t></a:r>';
    const host = new EmbeddedHost(
      linked(
        textBox(4, paragraph(jump)),
        `<Relationship Id="rIdJump" Type="${RELATIONSHIPS}/slide" Target="slide2.xml"/>`,
      ),
    );
    host.deleteSlide(host.slides()[1]?.id ?? '');
    const saved = host.save();
    expect(everythingIn(saved)).not.toMatch(/Fatima|rIdJump|hlinksldjump/);
    expect(everythingIn(saved)).toContain('Verder');
    expect(await findings(saved)).toEqual([]);
  });

  test('has no words of a deleted slide in the list of titles', async () => {
    const file = deck({ slides: [{ shapes: title(2, 'Fatima Yildiz') }, {}] });
    const host = new EmbeddedHost(withParts(file, { 'docProps/app.xml': titles('Fatima Yildiz') }));
    host.deleteSlide(host.slides()[0]?.id ?? '');
    expect(everythingIn(host.save())).not.toContain('Fatima');
    expect(await findings(host.save())).toEqual([]);
  });
});

function titles(first: string): string {
  const vt = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="${vt}">` +
    '<Application>Test</Application><Slides>2</Slides>' +
    '<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Diatitels</vt:lpstr></vt:variant>' +
    '<vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
    `<TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>${first}</vt:lpstr><vt:lpstr>PowerPoint-presentatie</vt:lpstr></vt:vector></TitlesOfParts>` +
    '</Properties>'
  );
}
