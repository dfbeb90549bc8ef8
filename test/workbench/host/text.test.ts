import { dash, deck, paragraph, partText, run, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const SLIDE = 'ppt/slides/slide1.xml';

/** Sets the text of a substring in shape 4 of the first slide. Returns the whole text afterwards. */
function write(office: TestOffice, start: number, length: number, text: string): Promise<string> {
  return office.run(async context => {
    const { textRange } = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame;
    textRange.getSubstring(start, length).text = text;
    textRange.load('text');
    await context.sync();
    return textRange.text;
  });
}

const bulleted = deck({
  slides: [
    {
      shapes: textBox(
        4,
        paragraph(run('Luisteren', { bold: true, color: 'C00000' }) + run(' naar elkaar'), dash) +
          paragraph(run('Tijd nemen'), dash),
      ),
    },
  ],
});

test('paragraphs are separated by \\r, soft breaks are \\v', async () => {
  const office = await openOffice(
    deck({
      slides: [{ shapes: textBox(4, paragraph(run('een') + '<a:br/>' + run('twee')) + paragraph('drie')) }],
    }),
  );
  expect(await office.read(0, '4')).toBe('een\vtwee\rdrie');
});

test('writing a substring keeps bold, colour and bullets outside that substring', async () => {
  const office = await openOffice(bulleted);
  expect(await write(office, 22, 4, 'Ruimte')).toBe('Luisteren naar elkaar\rRuimte nemen');
  const xml = partText(office.host.save(), SLIDE);
  expect(xml).toContain(
    'b="1"><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></a:rPr><a:t>Luisteren</a:t>',
  );
  expect(xml.match(/<a:buChar char="–"\/>/g)).toHaveLength(2);
});

test('inserted text takes the formatting of the character on its left, also when \\r starts a paragraph', async () => {
  const office = await openOffice(bulleted);
  expect(await write(office, 9, 0, '!\rdan')).toBe('Luisteren!\rdan naar elkaar\rTijd nemen');
  const xml = partText(office.host.save(), SLIDE);
  expect(xml.match(/<a:buChar char="–"\/>/g)).toHaveLength(3);
  expect(xml).toContain('<a:t>Luisteren!</a:t>');
  expect(xml).toMatch(/b="1"><a:solidFill><a:srgbClr val="C00000"\/><\/a:solidFill><\/a:rPr><a:t>dan<\/a:t>/);
});

test('setting the whole text turns bullets into discs and loses formatting (office-js #5858)', async () => {
  const office = await openOffice(bulleted);
  await office.run(async context => {
    context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame.textRange.text = 'een\rtwee';
    await context.sync();
  });
  expect(await office.read(0, '4')).toBe('een\rtwee');
  const xml = partText(office.host.save(), SLIDE);
  expect(xml).not.toMatch(/b="1"|C00000|char="–"/);
  expect(xml.match(/<a:buChar char="•"\/>/g)).toHaveLength(2);
});

test('\\n and \\r\\n start a paragraph too', async () => {
  const office = await openOffice(deck({ slides: [{ shapes: textBox(4, 'een') }] }));
  expect(await write(office, 3, 0, '\ntwee\r\ndrie\vvier')).toBe('een\rtwee\rdrie\vvier');
});

test('writing a substring past the end is refused and writes nothing', async () => {
  const office = await openOffice(deck({ slides: [{ shapes: textBox(4, 'kort') }] }));
  const { code, location } = await refusal(write(office, 3, 5, 'x'));
  expect({ code, location }).toEqual({ code: 'InvalidArgument', location: 'TextRange.getSubstring' });
  expect(await office.read(0, '4')).toBe('kort');
});

test('a substring of a substring counts from its own start', async () => {
  const office = await openOffice(deck({ slides: [{ shapes: textBox(4, 'abcdef') }] }));
  const text = await office.run(async context => {
    const { textRange } = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame;
    const inner = textRange.getSubstring(2, 3).getSubstring(1, 2);
    inner.load('text,start,length');
    await context.sync();
    return [inner.text, inner.start, inner.length];
  });
  expect(text).toEqual(['de', 3, 2]);
});

test('edits in one batch apply in order, and a later read returns their combined result', async () => {
  const office = await openOffice(deck({ slides: [{ shapes: textBox(4, 'abc') }] }));
  const text = await office.run(async context => {
    const { textRange } = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame;
    textRange.getSubstring(2, 1).text = 'CC';
    textRange.getSubstring(0, 1).text = 'AA';
    textRange.load('text');
    textRange.getSubstring(0, 0).text = '>';
    await context.sync();
    return textRange.text;
  });
  expect(text).toBe('AAbCC');
  expect(await office.read(0, '4')).toBe('>AAbCC');
  expect(office.host.requests).toBe(2);
});

test('deleteText leaves one empty paragraph without its bullet', async () => {
  const office = await openOffice(bulleted);
  await office.run(async context => {
    context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame.deleteText();
    await context.sync();
  });
  expect(await office.read(0, '4')).toBe('');
  expect(partText(office.host.save(), SLIDE)).not.toContain('buChar');
});

test('a shape without a text body reads as empty and accepts text', async () => {
  const bare = textBox(4, 'x').replace(/<p:txBody>.*<\/p:txBody>/, '');
  const office = await openOffice(deck({ slides: [{ shapes: bare }] }));
  expect(await office.read(0, '4')).toBe('');
  expect(await write(office, 0, 0, 'nieuw')).toBe('nieuw');
});
