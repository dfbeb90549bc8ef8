import { deck, partsOf, textBox } from '../../support/decks.ts';
import { callCommon as call, documentOf, openOffice } from '../../support/office.ts';

const bytes = deck({ slides: [{ shapes: textBox(4, 'abc') }, {}, {}] });

test.each([1000, 64, 4 * 1024 * 1024])(
  'getFileAsync in slices of %i bytes returns the saved file',
  async sliceSize => {
    const office = await openOffice(bytes);
    office.host.type('256#', '4', 'gewijzigd');
    const file = await call<Office.File>(done => {
      documentOf(office).getFileAsync(office.Office.FileType.Compressed, { sliceSize }, done);
    });
    const saved = office.host.save();
    expect([file.size, file.sliceCount]).toEqual([saved.length, Math.ceil(saved.length / sliceSize)]);
    const content: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await call<Office.Slice>(done => {
        file.getSliceAsync(index, done);
      });
      content.push(...(slice.data as number[]));
    }
    await call(done => {
      file.closeAsync(done);
    });
    expect(partsOf(Uint8Array.from(content))).toEqual(partsOf(saved));
    await expect(
      call<Office.Slice>(done => {
        file.getSliceAsync(0, done);
      }),
    ).rejects.toMatchObject({ code: 5010 });
  },
);

test('getFileAsync refuses a third open file, until one is closed', async () => {
  const office = await openOffice(bytes);
  const get = () =>
    call<Office.File>(done => {
      documentOf(office).getFileAsync(office.Office.FileType.Compressed, done);
    });
  const first = await get();
  await get();
  await expect(get()).rejects.toMatchObject({ code: 11000 });
  await call(done => {
    first.closeAsync(done);
  });
  expect((await get()).size).toBe(office.host.save().length);
});

test('getFileAsync refuses other file types', async () => {
  const office = await openOffice(bytes);
  await expect(
    call<Office.File>(done => {
      documentOf(office).getFileAsync(office.Office.FileType.Pdf, done);
    }),
  ).rejects.toMatchObject({ code: 1009 });
});

test('goToByIdAsync shows a slide by id or by index', async () => {
  const office = await openOffice(bytes);
  const { GoToType } = office.Office;
  const goTo = (id: string | number, type: Office.GoToType) =>
    call(done => {
      documentOf(office).goToByIdAsync(id, type, done);
    });
  await goTo(257, GoToType.Slide);
  expect(office.host.selectedSlides()).toEqual(['257#']);
  await goTo('258#', GoToType.Slide);
  expect(office.host.selectedSlides()).toEqual(['258#']);
  await goTo(1, GoToType.Index);
  expect(office.host.selectedSlides()).toEqual(['256#']);
  await goTo(office.Office.Index.Last, GoToType.Index);
  expect(office.host.selectedSlides()).toEqual(['258#']);
  await expect(goTo(999, GoToType.Slide)).rejects.toMatchObject({ code: 7002 });
  await expect(goTo(office.Office.Index.Next, GoToType.Index)).rejects.toMatchObject({ code: 7002 });
});

test('getActiveViewAsync returns the edit view', async () => {
  const office = await openOffice(bytes);
  const view = await call(done => {
    documentOf(office).getActiveViewAsync(done);
  });
  expect(view).toBe('edit');
});

test('getFilePropertiesAsync returns an empty address for a file that is not saved', async () => {
  const office = await openOffice(bytes);
  const properties = await call<Office.FileProperties>(done => {
    documentOf(office).getFilePropertiesAsync(done);
  });
  expect(properties.url).toBe('');
});

/** A method of Office.js that no document of PowerPoint offers to add-ins of its own. */
interface Forms {
  readonly insertFormAsync: (id: string, done: (result: Office.AsyncResult<unknown>) => void) => void;
}

test('an unsupported method fails with an error instead of never answering', async () => {
  const office = await openOffice(bytes);
  await expect(
    call<unknown>(done => {
      (documentOf(office) as Office.Document & Forms).insertFormAsync('een', done);
    }),
  ).rejects.toMatchObject({ code: 5000 });
});
