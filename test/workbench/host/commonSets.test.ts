import { requirementSets } from '../../../src/workbench/host/api/requirementSets.ts';
import { base64, deck, textBox } from '../../support/decks.ts';
import { callCommon as call, documentOf, openOffice, type TestOffice } from '../../support/office.ts';
import { png } from '../../support/pictures.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';

const compressed = (office: TestOffice) =>
  call<Office.File>(done => {
    documentOf(office).getFileAsync(office.Office.FileType.Compressed, done);
  });

const get = (office: TestOffice, type: Office.CoercionType) =>
  call(done => {
    documentOf(office).getSelectedDataAsync(type, done);
  });

const set = (office: TestOffice, data: string, coercionType: Office.CoercionType) =>
  call(done => {
    documentOf(office).setSelectedDataAsync(data, { coercionType }, done);
  });

/** Adds and removes a handler. Raises the event in between, and resolves with the number of calls of the handler. */
async function hear(office: TestOffice, event: Office.EventType, raise: () => void): Promise<number> {
  let heard = 0;
  const handler = () => {
    heard++;
  };
  await call(done => {
    documentOf(office).addHandlerAsync(event, handler, done);
  });
  raise();
  await office.host.idle();
  await call(done => {
    documentOf(office).removeHandlerAsync(event, { handler }, done);
  });
  raise();
  await office.host.idle();
  return heard;
}

/** Uses every member of PowerPoint in each requirement set of the Common API that the host claims. */
const uses: Readonly<Record<string, (office: TestOffice) => Promise<void>>> = {
  ActiveView: async office => {
    const view = await call(done => {
      documentOf(office).getActiveViewAsync(done);
    });
    expect(view).toBe('edit');
    let next: 'read' | 'edit' = 'read';
    const show = () => {
      office.host.show(next);
      next = 'edit';
    };
    expect(await hear(office, office.Office.EventType.ActiveViewChanged, show)).toBe(1);
  },
  CompressedFile: async office => {
    expect((await compressed(office)).size).toBe(office.host.save().length);
  },
  DocumentEvents: async office => {
    const select = () => office.host.select({ slide: '256#', shape: '4' });
    expect(await hear(office, office.Office.EventType.DocumentSelectionChanged, select)).toBe(1);
  },
  File: async office => {
    const file = await compressed(office);
    const slice = await call<Office.Slice>(done => {
      file.getSliceAsync(0, done);
    });
    expect([slice.index, slice.size]).toEqual([0, file.size]);
    await call(done => {
      file.closeAsync(done);
    });
  },
  ImageCoercion: async office => {
    const { CoercionType: types } = office.Office;
    await set(office, base64(png(4, 2)), types.Image);
    await set(office, SVG, types.XmlSvg);
    await office.run(async context => {
      const count = context.presentation.slides.getItemAt(0).shapes.getCount();
      await context.sync();
      expect(count.value).toBe(3);
    });
  },
  Selection: async office => {
    const { CoercionType: types } = office.Office;
    await set(office, 'twee', types.Text);
    expect(await get(office, types.Text)).toBe('twee');
    expect(await get(office, types.SlideRange)).toMatchObject({ slides: [{ id: 256 }] });
  },
  Settings: async office => {
    const { settings } = documentOf(office);
    settings.set('een', 1);
    settings.set('twee', 2);
    settings.remove('een');
    await call(done => {
      settings.saveAsync(done);
    });
    settings.remove('twee');
    await call(done => {
      settings.refreshAsync(done);
    });
    expect([settings.get('een'), settings.get('twee')]).toEqual([null, 2]);
  },
  TextCoercion: async office => {
    const { CoercionType: types } = office.Office;
    office.host.select({ slide: '256#', shape: '4', start: 0, length: 2 });
    await set(office, 'drie', types.Text);
    expect(await get(office, types.Text)).toBe('drie');
  },
};

test('every requirement set of the Common API that the host claims is used here', () => {
  const claimed = Object.keys(requirementSets).filter(name => name !== 'PowerPointApi');
  expect(Object.keys(uses).toSorted()).toEqual(claimed.toSorted());
});

test.each(Object.keys(uses))('the host claims %s, and answers its members', async name => {
  const office = await openOffice(deck({ slides: [{ shapes: textBox(4, 'een') }] }));
  expect(office.Office.context.requirements.isSetSupported(name, '1.1')).toBe(true);
  await uses[name]?.(office);
});
