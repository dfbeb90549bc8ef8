import { deck, partsOf, textBox } from '../../support/decks.ts';
import { openOffice, refusal } from '../../support/office.ts';

const tagged = deck({ slides: [{ shapes: textBox(4, 'x'), tags: { KAART: '{&quot;v&quot;:1}' } }, {}] });

test('tags stored in the package can be read', async () => {
  const office = await openOffice(tagged);
  await office.run(async context => {
    const { slides } = context.presentation;
    slides.load('items/id,items/tags/items/key,items/tags/items/value');
    await context.sync();
    expect(slides.items.map(slide => slide.tags.items.map(tag => [tag.key, tag.value]))).toEqual([
      [['KAART', '{"v":1}']],
      [],
    ]);
  });
});

test.each([
  ['the presentation', (context: PowerPoint.RequestContext) => context.presentation.tags],
  ['a slide', (context: PowerPoint.RequestContext) => context.presentation.slides.getItemAt(1).tags],
  [
    'a shape',
    (context: PowerPoint.RequestContext) => context.presentation.slides.getItemAt(0).shapes.getItem('4').tags,
  ],
])('tags of %s can be added, changed, found and deleted, and keys become upper case', async (_, tagsOf) => {
  const office = await openOffice(tagged);
  await office.run(async context => {
    const tags = tagsOf(context);
    tags.add('soort', 'a');
    tags.add('Ander', '<"é">');
    tags.add('SOORT', 'b');
    const found = tags.getItem('soort');
    const none = tags.getItemOrNullObject('niets');
    const count = tags.getCount();
    found.load('key,value');
    none.load('value');
    await context.sync();
    expect([found.key, found.value, none.isNullObject, count.value]).toEqual(['SOORT', 'b', true, 2]);
    tags.getItemAt(1).value = 'c';
    tags.delete('soort');
    tags.delete('niets');
    tags.load('items/key,items/value');
    await context.sync();
    expect(tags.items.map(tag => [tag.key, tag.value])).toEqual([['ANDER', 'c']]);
  });
  expect(
    (
      await refusal(
        office.run(context => {
          tagsOf(context).getItem('niets').load('value');
          return context.sync();
        }),
      )
    ).code,
  ).toBe('ItemNotFound');
});

test('deleting a slide deletes its tags part', async () => {
  const office = await openOffice(tagged);
  await office.run(async context => {
    context.presentation.slides.getItemAt(0).delete();
    await context.sync();
  });
  expect(Object.keys(partsOf(office.host.save())).filter(part => /tags|slides\/slide1/.test(part))).toEqual(
    [],
  );
});
