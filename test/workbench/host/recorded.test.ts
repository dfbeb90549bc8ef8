import { contested, profiles, type ProfileName } from '../../../src/workbench/host/profiles.ts';
import { recorded } from '../../../src/workbench/host/recorded.ts';
import { base64, deck, partsOf, partText, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const names = Object.keys(profiles) as readonly ProfileName[];
const bytes = deck({
  slides: [{ shapes: title(2, 'A') + textBox(4, 'een') }, { shapes: title(2, 'B'), creationId: 1111 }],
});
const foreign = deck({
  theme: 'Ander',
  slides: [{ shapes: title(2, 'S') + textBox(4, 'x'), creationId: 1111 }],
});

/** Pairs each profile with its expected value, in the order windows, mac, web, ltsc. */
function each<V>(...expected: readonly V[]): (readonly [ProfileName, V | undefined])[] {
  return names.map((name, at) => [name, expected[at]]);
}

function insert(office: TestOffice, file = foreign): Promise<void> {
  return office.run(async context => {
    context.presentation.insertSlidesFromBase64(base64(file), { targetSlideId: '257#' });
    await context.sync();
  });
}

function addSlide(office: TestOffice): Promise<void> {
  return office.run(async context => {
    context.presentation.slides.add();
    await context.sync();
  });
}

const mastersIn = (office: TestOffice) =>
  Object.keys(partsOf(office.host.save())).filter(part => /slideMasters\/[^/]+$/.test(part));

test('the table of recordings names a source and a date, and agrees with the profiles', () => {
  const rows = recorded.map(({ profiles: of, says, on, source, date }) =>
    [of.join(', ') || 'on request', on, source, date, says].join(' | '),
  );
  process.stdout.write(`\n${rows.join('\n')}\n\n`);
  for (const { field, value, profiles: of, source, date } of recorded) {
    expect([source, date]).not.toContain('');
    for (const name of of) expect([name, field, profiles[name][field]]).toEqual([name, field, value]);
  }
});

test('the table of recordings has every answer to a contested question', () => {
  const answers = (field: string): readonly unknown[] =>
    recorded.filter(one => one.field === field).map(one => one.value);
  for (const [field, seen] of Object.entries(contested))
    expect(new Set(answers(field))).toEqual(new Set(seen));
});

test.each(each(1, 2, 2, 2))(
  'profile %s has %i master(s) after the slides of a foreign deck are deleted',
  async (profile, left) => {
    const office = await openOffice(bytes, { profile });
    await insert(office);
    await insert(office);
    expect(mastersIn(office)).toHaveLength(2);
    await office.run(async context => {
      context.presentation.slides.getItemAt(3).delete();
      await context.sync();
    });
    expect(mastersIn(office)).toHaveLength(2);
    await office.run(async context => {
      context.presentation.slides.getItemAt(2).delete();
      await context.sync();
    });
    expect(mastersIn(office)).toHaveLength(left ?? 0);
  },
);

test.each(each(2, 2, 1, 2))(
  'profile %s counts %i master(s) after a foreign insertion',
  async (profile, count) => {
    const office = await openOffice(bytes, { profile });
    await insert(office);
    await office.run(async context => {
      const counted = context.presentation.slideMasters.getCount();
      await context.sync();
      expect(counted.value).toBe(count);
    });
    expect(mastersIn(office)).toHaveLength(2);
  },
);

test.each(each(2, 2, 0, 2))(
  'profile %s leaves %i slides with a creation id that an inserted slide repeats',
  async (profile, repeated) => {
    const office = await openOffice(bytes, { profile });
    await insert(office);
    const same = office.host.slides().filter(one => one.id.endsWith('#1111'));
    expect(same.length > 1 ? same.length : 0).toBe(repeated);
  },
);

test('an insertion that repeats a creation id is refused and changes nothing when the host is told so', async () => {
  const office = await openOffice(bytes, { contested: { repeatedCreationIds: 'refused' } });
  expect((await refusal(insert(office))).code).toBe('InvalidArgument');
  expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
});

test.each(each('256#', '256#', '256#0', '256#'))(
  'profile %s returns the id %s for a slide without a creation id, and finds the slide by that id',
  async (profile, id) => {
    const office = await openOffice(bytes, { profile });
    await office.run(async context => {
      const slide = context.presentation.slides.getItemAt(0);
      slide.load('id');
      await context.sync();
      expect(slide.id).toBe(id);
      const again = context.presentation.slides.getItem(slide.id);
      again.shapes.load('items/name');
      await context.sync();
      expect(again.shapes.items.map(shape => shape.name)).toEqual(['Titel 2', 'Tekst 4']);
    });
  },
);

describe('a slide of slides.add on the web', () => {
  const idOfLast = (office: TestOffice): Promise<string> =>
    office.run(async context => {
      const { slides } = context.presentation;
      slides.load('items/id');
      await context.sync();
      return slides.items.at(-1)?.id ?? '';
    });

  test('has a provisional id first, and another id later', async () => {
    const office = await openOffice(bytes, { profile: 'web' });
    await addSlide(office);
    const first = await idOfLast(office);
    const find = () =>
      office.run(async context => {
        const slide = context.presentation.slides.getItem(first);
        slide.load('index');
        await context.sync();
        return slide.index;
      });
    expect(await find()).toBe(2);
    expect((await refusal(find())).code).toBe('ItemNotFound');
    const settled = await idOfLast(office);
    expect(settled).not.toBe(first);
    expect(await idOfLast(office)).toBe(settled);
    expect(office.host.slides().at(-1)?.id).toBe(settled);
  });

  test('takes shapes by its position, not as the last item', async () => {
    const office = await openOffice(bytes, { profile: 'web' });
    await addSlide(office);
    const adding = office.run(async context => {
      const { slides } = context.presentation;
      slides.load('items/id');
      await context.sync();
      slides.items.at(-1)?.shapes.addTextBox('x');
      await context.sync();
    });
    expect((await refusal(adding)).code).toBe('5010');
    const other = await openOffice(bytes, { profile: 'web' });
    await addSlide(other);
    await other.run(async context => {
      context.presentation.slides.getItemAt(2).shapes.addTextBox('x');
      await context.sync();
    });
    expect(other.host.textBoxes(other.host.slides()[2]?.id ?? '').map(box => box.text)).toContain('x');
  });
});

test('on the web, the first load of the shapes of a new slide is refused or short, and the next is whole', async () => {
  const office = await openOffice(bytes, { profile: 'web' });
  await insert(office);
  await insert(office, deck({ theme: 'Ander', slides: [{ shapes: title(2, 'T') + textBox(4, 'y') }] }));
  const load = (slide: number): Promise<number> =>
    office.run(async context => {
      const { shapes } = context.presentation.slides.getItemAt(slide);
      shapes.load('items/id');
      await context.sync();
      return shapes.items.length;
    });
  expect((await refusal(load(3))).code).toBe('GeneralException');
  expect([await load(3), await load(2), await load(2)]).toEqual([2, 1, 2]);
});

test.each(each(true, true, false, true))(
  'profile %s returns the id of a new shape one sync after its creation: %s',
  async (profile, hasId) => {
    const office = await openOffice(bytes, { profile });
    await office.run(async context => {
      const box = context.presentation.slides.getItemAt(0).shapes.addTextBox('x');
      await context.sync();
      box.load('id,name');
      await context.sync();
      expect(box.name).not.toBe('');
      const read = (): boolean => {
        try {
          return box.id !== '';
        } catch (error) {
          expect(error).toMatchObject({ code: 'PropertyNotLoaded' });
          return false;
        }
      };
      expect(read()).toBe(hasId);
      box.load('id');
      await context.sync();
      expect(read()).toBe(true);
    });
  },
);

test.each([
  ['always', null],
  ['oneBatch', '5010'],
] as const)(
  'the proxy of a new shape takes tags in a later batch with %s: error %s',
  async (answer, code) => {
    const office = await openOffice(bytes, { profile: 'web', contested: { newShapeTags: answer } });
    const tagging = office.run(async context => {
      const { shapes } = context.presentation.slides.getItemAt(0);
      const box = shapes.addTextBox('x');
      box.name = 'Nieuw';
      box.tags.add('A', '1');
      await context.sync();
      const { tags } = shapes.getItem('4');
      tags.add('A', '1');
      await context.sync();
      tags.add('B', '2');
      await context.sync();
      box.tags.add('B', '2');
      await context.sync();
    });
    if (code === null) await tagging;
    else expect((await refusal(tagging)).code).toBe(code);
  },
);

test.each(each(false, false, true, false))(
  'profile %s words errors by their code: %s',
  async (profile, isCode) => {
    const office = await openOffice(bytes, { profile });
    const use = (find: (slides: PowerPoint.SlideCollection) => PowerPoint.Slide) =>
      refusal(
        office.run(async context => {
          find(context.presentation.slides).load('id');
          await context.sync();
        }),
      );
    const missing = await use(slides => slides.getItem('999#'));
    const outside = await use(slides => slides.getItemAt(9));
    expect([missing.code, outside.code]).toEqual(['ItemNotFound', 'InvalidArgument']);
    expect(missing.message === 'ItemNotFound').toBe(isCode);
    expect(outside.message === 'InvalidParam passed to GetItemAt(index)').toBe(isCode);
  },
);

test.each(each<unknown>('Center', 2, 'Center', 'Center'))(
  'profile %s reads a centred paragraph as %j, and takes that value',
  async (profile, value) => {
    const office = await openOffice(bytes, { profile });
    await office.run(async context => {
      const { paragraphFormat } = context.presentation.slides.getItemAt(0).shapes.getItem('4')
        .textFrame.textRange;
      paragraphFormat.horizontalAlignment = 'Center';
      paragraphFormat.load('horizontalAlignment');
      await context.sync();
      expect(paragraphFormat.horizontalAlignment).toBe(value);
      paragraphFormat.horizontalAlignment = 'Right';
      await context.sync();
      paragraphFormat.horizontalAlignment = value as 'Center';
      await context.sync();
    });
    expect(partText(office.host.save(), 'ppt/slides/slide1.xml')).toContain('algn="ctr"');
  },
);
