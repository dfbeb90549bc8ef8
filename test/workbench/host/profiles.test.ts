import { profiles, type ProfileName } from '../../../src/workbench/host/profiles.ts';
import { base64, deck, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const names = Object.keys(profiles) as readonly ProfileName[];
const bytes = deck({ slides: [{ shapes: title(2, 'A') + textBox(4, 'een\ntwee'), tags: { SOORT: 'x' } }] });

/** Pairs each profile with its expected value, in the order windows, mac, web, ltsc. */
function each<V>(...expected: readonly V[]): (readonly [ProfileName, V | undefined])[] {
  return names.map((name, at) => [name, expected[at]]);
}

function write(office: TestOffice, text: string): Promise<void> {
  return office.run(async context => {
    const { textRange } = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame;
    textRange.getSubstring(0, 0).text = text;
    await context.sync();
  });
}

test.each(each('PC', 'Mac', 'OfficeOnline', 'PC'))(
  'profile %s reports the platform %s',
  async (profile, platform) => {
    const { Office: office } = await openOffice(bytes, { profile });
    expect(office.context.platform).toBe(platform);
    expect(office.context.diagnostics.platform).toBe(platform);
    expect((await office.onReady()).platform).toBe(platform);
    expect(office.context.requirements.isSetSupported('PowerPointApi', '1.5')).toBe(true);
    expect(office.context.requirements.isSetSupported('PowerPointApi', '1.8')).toBe(profile !== 'ltsc');
    expect(office.context.requirements.isSetSupported('PowerPointApi', '1.11')).toBe(false);
  },
);

test.each(each('\r', '\r', '\n', '\r'))(
  'profile %s reads a text with %j between paragraphs, and accepts both marks when a text is written',
  async (profile, mark) => {
    const office = await openOffice(bytes, { profile });
    await write(office, 'a\rb\nc\vd\r\n');
    expect((await office.read(0, '4')).split(mark ?? '')).toEqual(['a', 'b', 'c\vd', 'een', 'twee']);
    expect(office.host.textBoxes('256#')[1]?.text).toBe('a\rb\rc\vd\reen\rtwee');
  },
);

test.each(each('een\rtwee', 'een\rtwee', '1een\rtwee', 'een\rtwee'))(
  'profile %s leaves %j after two batches and one undo (office-js #5249)',
  async (profile, left) => {
    const { host, ...office } = await openOffice(bytes, { profile });
    await write({ host, ...office }, '1');
    await write({ host, ...office }, '2');
    host.undo();
    expect(host.textBoxes('256#')[1]?.text).toBe(left);
  },
);

test.each(each(['edit', 'read', 'edit'], ['edit', 'read', 'edit'], ['edit'], ['edit', 'read', 'edit']))(
  'profile %s notifies add-ins of the view changes %j',
  async (profile, heard) => {
    const { host, Office: office } = await openOffice(bytes, { profile });
    const views: string[] = [];
    const { document } = office.context;
    await new Promise<void>(resolve => {
      document.getActiveViewAsync(result => {
        views.push(result.value);
        resolve();
      });
    });
    document.addHandlerAsync(office.EventType.ActiveViewChanged, (event: { activeView: string }) => {
      views.push(event.activeView);
    });
    await host.idle();
    host.show('read');
    host.show('read');
    host.show('edit');
    await host.idle();
    expect(views).toEqual(heard);
  },
);

test.each(each(null, null, '5010', null))(
  'profile %s fails on the proxy of a new slide in a later batch with: %s (office-js #2903)',
  async (profile, code) => {
    const office = await openOffice(bytes, { profile });
    const outcome = await office.run(async context => {
      const { slides } = context.presentation;
      context.presentation.insertSlidesFromBase64(base64(bytes), { targetSlideId: '256#' });
      const added = slides.getItemAt(1);
      const old = slides.getItemAt(0);
      added.load('id');
      old.load('id');
      await context.sync();
      old.shapes.load('items/id');
      await context.sync();
      slides.getItem(added.id).tags.load('items/key');
      await context.sync();
      added.shapes.load('items/id');
      return context.sync().then(
        () => null,
        (error: unknown) => error as OfficeExtension.Error,
      );
    });
    expect(outcome?.code ?? null).toBe(code);
  },
);

test.each(each(null, null, 'InvalidArgument'))(
  'profile %s fails on a tag key with a lower-case letter with: %s (office-js #6079)',
  async (profile, code) => {
    const office = await openOffice(bytes, { profile });
    const uses: ((tags: PowerPoint.TagCollection) => void)[] = [
      tags => tags.add('Nieuw', 'x'),
      tags => tags.delete('Nieuw'),
      tags => tags.getItem('soort').load('value'),
      tags => tags.getItemOrNullObject('soort').load('value'),
    ];
    for (const use of uses) {
      const batch = office.run(async context => {
        use(context.presentation.slides.getItemAt(0).tags);
        await context.sync();
      });
      if (code) expect((await refusal(batch)).code).toBe(code);
      else await batch;
    }
    await office.run(async context => {
      const { tags } = context.presentation.slides.getItemAt(0);
      tags.add('NIEUW', 'y');
      tags.load('items/key');
      await context.sync();
      expect(tags.items.map(tag => tag.key)).toEqual(['SOORT', 'NIEUW']);
    });
  },
);

const many = deck({
  slides: [1, 2, 3].map(() => ({
    shapes: Array.from({ length: 30 }, (_, at) => textBox(at + 2, `${at}`)).join(''),
  })),
});

test.each(each([30, 30, 30], [30, 30, 30], [30, 20, 0], [30, 30, 30]))(
  'profile %s returns %j shapes of three slides in a nested load, and all shapes in a plain load (office-js #4272)',
  async (profile, counts) => {
    const office = await openOffice(many, { profile });
    await office.run(async context => {
      const { slides } = context.presentation;
      slides.load('items/id,items/shapes/items/id');
      const { shapes } = slides.getItemAt(2);
      shapes.load('items/id');
      await context.sync();
      expect(slides.items.map(slide => slide.shapes.items.length)).toEqual(counts);
      expect(shapes.items).toHaveLength(30);
    });
  },
);

test.each(names)('profile %s delays answers only when latency is requested', async profile => {
  const waits: number[] = [];
  const clock = {
    after(ms: number, work: () => void) {
      if (ms > 0) waits.push(ms);
      setTimeout(work);
    },
  };
  const quick = await openOffice(bytes, { profile, clock });
  await quick.read(0, '4');
  expect(waits).toEqual([]);
  const slow = await openOffice(bytes, { profile, clock, latency: 'real' });
  await slow.read(0, '4');
  await slow.run(async context => {
    context.presentation.insertSlidesFromBase64(base64(bytes));
    await context.sync();
  });
  const { sync, insert } = profiles[profile].latency;
  expect(waits).toEqual([sync, insert]);
});

test('an answer arrives in a later task than its call', async () => {
  const office = await openOffice(bytes);
  let answered = false;
  const reading = office.read(0, '4').then(() => (answered = true));
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  expect(answered).toBe(false);
  await reading;
});
