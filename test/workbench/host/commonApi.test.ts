import { deck, partsOf, textBox } from '../../support/decks.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';

const bytes = deck({ slides: [{ shapes: textBox(4, 'abc') }, {}, {}] });

/** Calls the Common API. Resolves with the value, or rejects with the error. */
function call<V>(start: (done: (result: Office.AsyncResult<V>) => void) => void): Promise<V> {
  return new Promise((resolve, reject) => {
    start(result => {
      // The error comes from the page, whose `Error` is another class.
      if (result.error as Office.Error | undefined)
        reject(Object.assign(new Error(), { code: result.error.code }));
      else resolve(result.value);
    });
  });
}

const documentOf = ({ Office: office }: TestOffice) => office.context.document;

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

test('settings are kept while the file is open', async () => {
  const office = await openOffice(bytes);
  const { settings } = documentOf(office);
  expect(settings.get('taal')).toBeNull();
  settings.set('taal', { code: 'nl' });
  await call(done => {
    settings.saveAsync(done);
  });
  settings.set('taal', 'anders');
  await call(done => {
    settings.refreshAsync(done);
  });
  expect(settings.get('taal')).toEqual({ code: 'nl' });
});

test('an unsupported method fails with an error instead of never answering', async () => {
  const office = await openOffice(bytes);
  await expect(
    call(done => {
      documentOf(office).getSelectedDataAsync(office.Office.CoercionType.Text, done);
    }),
  ).rejects.toMatchObject({ code: 5000 });
});
