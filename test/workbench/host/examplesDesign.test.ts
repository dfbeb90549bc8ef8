import { FIRST, first, testExamples, titles, type Example } from '../../support/examples.ts';

const examples: readonly Example[] = [
  {
    member: '1.8 ShapeCollection.addGroup',
    does: 'groups two shapes, and ungroups them again',
    async run(context) {
      const { shapes } = first(context);
      const group = shapes.addGroup([shapes.getItem('4'), shapes.getItem('8')]);
      group.load('type');
      const before = shapes.getCount();
      await context.sync();
      group.group.ungroup();
      const after = shapes.getCount();
      await context.sync();
      return [group.type, before.value, after.value];
    },
    returns: ['Group', 4, 5],
  },
  {
    member: '1.8 Slide.exportAsBase64',
    does: 'exports a slide and inserts it at the end',
    async run(context) {
      const exported = first(context).exportAsBase64();
      await context.sync();
      context.presentation.insertSlidesFromBase64(exported.value, {
        formatting: 'KeepSourceFormatting',
        targetSlideId: '258#',
      });
      await context.sync();
      return titles(context);
    },
    returns: ['Agenda', 'Slot', 'Bijlage', 'Agenda'],
  },
  {
    member: '1.8 Slide.applyLayout',
    does: 'gives a slide another layout of its master',
    async run(context) {
      const slide = first(context);
      slide.applyLayout(slide.slideMaster.layouts.getItemAt(1));
      slide.layout.load('name');
      await context.sync();
      return slide.layout.name;
    },
    returns: 'Leeg',
  },
  {
    member: '1.10 SlideBackground.fill',
    does: 'colours the background of a slide, and resets it',
    async run(context) {
      const { background } = first(context);
      background.fill.setSolidFill({ color: '#FFD700' });
      background.load('isMasterBackgroundFollowed');
      background.fill.load('type');
      await context.sync();
      const before = [background.fill.type, background.isMasterBackgroundFollowed];
      background.reset();
      background.load('isMasterBackgroundFollowed');
      await context.sync();
      return [...before, background.isMasterBackgroundFollowed];
    },
    returns: ['Solid', false, true],
  },
  {
    member: '1.10 ThemeColorScheme.setThemeColor',
    does: 'changes the first accent of the theme',
    async run(context) {
      const { themeColorScheme } = first(context).slideMaster;
      themeColorScheme.setThemeColor('Accent1', '#123456');
      const color = themeColorScheme.getThemeColor('Accent1');
      await context.sync();
      return color.value;
    },
    returns: '#123456',
    saved: { 'ppt/theme/theme1.xml': '<a:accent1><a:srgbClr val="123456"/></a:accent1>' },
  },
  {
    member: '1.10 Adjustments.set',
    does: 'makes the corners of a rounded rectangle sharper',
    async run(context) {
      const { adjustments } = first(context).shapes.addGeometricShape('RoundRectangle');
      adjustments.set(0, 0.1);
      adjustments.load('count');
      const value = adjustments.get(0);
      await context.sync();
      return [adjustments.count, value.value];
    },
    returns: [1, 0.1],
    saved: { [FIRST]: /<a:gd name="adj" fmla="val 10000"\/>/ },
  },
];

testExamples(examples);
