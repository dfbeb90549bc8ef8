import { deck, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const bytes = deck({
  slides: [{ shapes: textBox(4, 'abcdef') + textBox(5, 'x') }, { shapes: textBox(4, 'y') }, {}],
});

/** Counts the events of one kind. */
function listen({ Office: office }: TestOffice, type: Office.EventType): Promise<{ count: number }> {
  const heard = { count: 0 };
  return new Promise(resolve => {
    office.context.document.addHandlerAsync(
      type,
      () => heard.count++,
      () => resolve(heard),
    );
  });
}

const selected = (office: TestOffice) =>
  office.run(async context => {
    const slides = context.presentation.getSelectedSlides();
    const shapes = context.presentation.getSelectedShapes();
    const range = context.presentation.getSelectedTextRangeOrNullObject();
    slides.load('items/id');
    shapes.load('items/id');
    range.load('text,start');
    await context.sync();
    return [
      slides.items.map(slide => slide.id),
      shapes.items.map(shape => shape.id),
      range.isNullObject ? null : [range.start, range.text],
    ];
  });

test('the add-in is notified of a selection by a person, and reads the same selection', async () => {
  const office = await openOffice(bytes);
  const heard = await listen(office, office.Office.EventType.DocumentSelectionChanged);
  expect(await selected(office)).toEqual([['256#'], [], null]);
  office.host.select({ slides: ['258#', '257#'] });
  expect(await selected(office)).toEqual([['258#', '257#'], [], null]);
  office.host.select({ slide: '256#', shape: '4', start: 2, length: 3 });
  expect(await selected(office)).toEqual([['256#'], ['4'], [2, 'cde']]);
  office.host.select({ slide: '256#', shape: '5' });
  expect(await selected(office)).toEqual([['256#'], ['5'], null]);
  expect(heard.count).toBe(3);
});

test('the add-in can select slides, shapes and text', async () => {
  const office = await openOffice(bytes);
  const heard = await listen(office, office.Office.EventType.DocumentSelectionChanged);
  await office.run(async context => {
    context.presentation.setSelectedSlides(['257#']);
    await context.sync();
  });
  expect(office.host.selectedSlides()).toEqual(['257#']);
  await office.run(async context => {
    const slide = context.presentation.slides.getItemAt(0);
    slide.setSelectedShapes(['4', '5']);
    await context.sync();
  });
  expect(await selected(office)).toEqual([['256#'], ['4', '5'], null]);
  await office.run(async context => {
    context.presentation.slides
      .getItemAt(0)
      .shapes.getItem('4')
      .textFrame.textRange.getSubstring(1, 2)
      .setSelected();
    await context.sync();
  });
  expect(await selected(office)).toEqual([['256#'], ['4'], [1, 'bc']]);
  expect(heard.count).toBe(3);
  const { code } = await refusal(
    office.run(async context => {
      context.presentation.setSelectedSlides(['999#']);
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('a removed handler receives no events', async () => {
  const office = await openOffice(bytes);
  const type = office.Office.EventType.DocumentSelectionChanged;
  const heard = await listen(office, type);
  await new Promise(resolve => office.Office.context.document.removeHandlerAsync(type, resolve));
  office.host.select({ slides: ['257#'] });
  await selected(office);
  expect(heard.count).toBe(0);
});

test('selected text leads to its frame, shape and slide, and the slide leads to its layout', async () => {
  const office = await openOffice(bytes);
  office.host.select({ slide: '257#', shape: '4', start: 0, length: 1 });
  await office.run(async context => {
    const shape = context.presentation.getSelectedTextRange().getParentTextFrame().getParentShape();
    const slide = shape.getParentSlide();
    const layout = shape.getParentSlideLayoutOrNullObject();
    shape.load('name');
    slide.load('id,layout/name');
    await context.sync();
    expect([shape.name, slide.id, slide.layout.name, layout.isNullObject]).toEqual([
      'Tekst 4',
      '257#',
      'Titel en inhoud',
      true,
    ]);
  });
});

test('a shape returns its parent slide and throws for parents that it does not have', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const slide = context.presentation.slides.getItem('257#');
    const onSlide = slide.shapes.getItem('4');
    const onLayout = slide.layout.shapes.getItemAt(0);
    const onMaster = slide.slideMaster.shapes.getItemAt(0);
    const none = [
      onSlide.getParentSlideMasterOrNullObject(),
      onLayout.getParentSlideOrNullObject(),
      onMaster.getParentSlideLayoutOrNullObject(),
    ];
    const [ofSlide, ofLayout, ofMaster] = [
      onSlide.getParentSlideOrNullObject(),
      onLayout.getParentSlideLayout(),
      onMaster.getParentSlideMaster(),
    ];
    for (const one of [slide.layout, slide.slideMaster, ofSlide, ofLayout, ofMaster]) one.load('id');
    await context.sync();
    expect([ofSlide.id, ofLayout.id, ofMaster.id]).toEqual(['257#', slide.layout.id, slide.slideMaster.id]);
    expect(none.map(one => one.isNullObject)).toEqual([true, true, true]);
  });
  const refused = office.run(async context => {
    context.presentation.slides.getItem('257#').shapes.getItem('4').getParentSlideMaster().load('id');
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'GeneralException' });
});
