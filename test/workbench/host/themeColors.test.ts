import { deck, partsOf, partText, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const bytes = deck({ slides: [{ shapes: textBox(4, 'een') }, { shapes: textBox(4, 'twee') }] });

const names = [
  'Dark1',
  'Light1',
  'Dark2',
  'Light2',
  'Accent1',
  'Accent6',
  'Hyperlink',
  'FollowedHyperlink',
] as const;

type Holder = 'slide' | 'layout' | 'master';

function schemeOf(
  context: PowerPoint.RequestContext,
  holder: Holder,
  slide = 0,
): PowerPoint.ThemeColorScheme {
  const { slides, slideMasters } = context.presentation;
  const master = slideMasters.getItemAt(0);
  const holders = { slide: slides.getItemAt(slide), layout: master.layouts.getItemAt(0), master };
  return holders[holder].themeColorScheme;
}

/** Returns the first accent of a slide, layout or master. */
const accentOf = (office: TestOffice, holder: Holder, slide = 0) =>
  office.run(async context => {
    const accent = schemeOf(context, holder, slide).getThemeColor('Accent1');
    await context.sync();
    return accent.value;
  });

const setAccent = (office: TestOffice, holder: Holder, color: string) =>
  office.run(async context => {
    schemeOf(context, holder).setThemeColor('Accent1', color);
    await context.sync();
  });

test.each(['slide', 'layout', 'master'] as const)(
  'the colours of the theme are read from a %s',
  async holder => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const colors = names.map(name => schemeOf(context, holder).getThemeColor(name));
      await context.sync();
      expect(colors.map(one => one.value)).toEqual(
        ['000000', 'FFFFFF', '1F2A44', 'EEEEEE', '4472C4', '4472C4', '0563C1', '954F72'].map(
          one => `#${one}`,
        ),
      );
    });
  },
);

test('a colour that is set on a master changes the theme, for all slides', async () => {
  const office = await openOffice(bytes);
  await setAccent(office, 'master', '#C00000');
  expect(await accentOf(office, 'slide', 1)).toBe('#C00000');
  expect(partText(office.host.save(), 'ppt/theme/theme1.xml')).toContain(
    '<a:accent1><a:srgbClr val="C00000"/></a:accent1><a:accent2>',
  );
  office.host.undo();
  expect(await accentOf(office, 'master')).toBe('#4472C4');
});

test('a colour that is set on a slide changes only that slide, also for its shapes', async () => {
  const office = await openOffice(bytes);
  await setAccent(office, 'slide', '#C00000');
  await setAccent(office, 'slide', '#00B050');
  expect([await accentOf(office, 'slide'), await accentOf(office, 'slide', 1)]).toEqual([
    '#00B050',
    '#4472C4',
  ]);
  const saved = office.host.save();
  expect(Object.keys(partsOf(saved)).filter(one => one.includes('themeOverride'))).toEqual([
    'ppt/theme/themeOverride1.xml',
  ]);
  expect(partText(saved, 'ppt/slides/slide1.xml')).toContain('<a:overrideClrMapping bg1="lt1" tx1="dk1"');
  expect(partText(saved, 'ppt/theme/theme1.xml')).toBe(partText(bytes, 'ppt/theme/theme1.xml'));
});

test('the colours of a layout hold for its slides', async () => {
  const office = await openOffice(bytes);
  await setAccent(office, 'layout', '#C00000');
  expect([await accentOf(office, 'slide'), await accentOf(office, 'master')]).toEqual(['#C00000', '#4472C4']);
});

test('a shape takes the theme colour of its own slide', async () => {
  const filled = textBox(4, 'een').replace(
    '<a:noFill/>',
    '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>',
  );
  const office = await openOffice(deck({ slides: [{ shapes: filled }, { shapes: filled }] }));
  await setAccent(office, 'slide', '#C00000');
  await office.run(async context => {
    const { slides } = context.presentation;
    const fills = [0, 1].map(at => slides.getItemAt(at).shapes.getItem('4').fill.load('foregroundColor'));
    await context.sync();
    expect(fills.map(one => one.foregroundColor)).toEqual(['#C00000', '#4472C4']);
  });
});

test.each(['None', 'Mixed'] as const)('the colour %s is refused', async name => {
  const office = await openOffice(bytes);
  const use = (work: (scheme: PowerPoint.ThemeColorScheme) => unknown) =>
    office.run(async context => {
      work(schemeOf(context, 'slide'));
      await context.sync();
    });
  expect((await refusal(use(one => one.getThemeColor(name)))).code).toBe('InvalidArgument');
  expect((await refusal(use(one => one.setThemeColor(name, '#FFFFFF')))).code).toBe('InvalidArgument');
  expect((await refusal(use(one => one.setThemeColor('Dark1', 'x')))).code).toBe('InvalidArgument');
});
