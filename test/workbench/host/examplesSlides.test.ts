import { FIRST, first, source, testExamples, titles, type Example } from '../../support/examples.ts';

const examples: readonly Example[] = [
  {
    member: '1.2 Presentation.insertSlidesFromBase64',
    does: 'inserts a file after the selected slide and keeps its formatting',
    async run(context) {
      const selected = context.presentation.getSelectedSlides().getItemAt(0);
      selected.load('id');
      await context.sync();
      context.presentation.insertSlidesFromBase64(source, {
        formatting: 'KeepSourceFormatting',
        targetSlideId: selected.id,
      });
      await context.sync();
      return titles(context);
    },
    returns: ['Agenda', 'S1', 'S2', 'Slot', 'Bijlage'],
  },
  {
    member: '1.2 InsertSlideOptions.sourceSlideIds',
    does: 'inserts one slide of a file at the beginning with the theme of the deck',
    async run(context) {
      context.presentation.insertSlidesFromBase64(source, {
        formatting: 'UseDestinationTheme',
        sourceSlideIds: ['257#'],
      });
      await context.sync();
      return titles(context);
    },
    returns: ['S2', 'Agenda', 'Slot', 'Bijlage'],
  },
  {
    member: '1.2 Slide.delete',
    does: 'deletes the second slide',
    async run(context) {
      context.presentation.slides.getItemAt(1).delete();
      await context.sync();
      return titles(context);
    },
    returns: ['Agenda', 'Bijlage'],
  },
  {
    member: '1.3 SlideCollection.add',
    does: 'adds a slide with the layout that has a certain name',
    async run(context) {
      const { slideMasters, slides } = context.presentation;
      slideMasters.load('items/id,items/name,items/layouts/items/name,items/layouts/items/id');
      await context.sync();
      const [master] = slideMasters.items;
      const layout = master?.layouts.items.find(one => one.name === 'Leeg');
      slides.add({ slideMasterId: master?.id ?? '', layoutId: layout?.id ?? '' });
      const added = slides.getItemAt(3);
      added.layout.load('name');
      const count = slides.getCount();
      await context.sync();
      return [added.layout.name, count.value];
    },
    returns: ['Leeg', 4],
  },
  {
    member: '1.3 TagCollection.add',
    does: 'adds, changes and deletes tags of the presentation, a slide and a shape',
    async run(context) {
      const { presentation } = context;
      const shape = first(context).shapes.getItem('4');
      presentation.tags.add('Kleur', 'blauw');
      presentation.tags.add('KLEUR', 'rood');
      first(context).tags.add('OCEAAN', 'Stil');
      first(context).tags.delete('PLAN');
      shape.tags.add('BERG', 'Hoog');
      const tags = [presentation.tags, first(context).tags, shape.tags];
      for (const one of tags) one.load('items/key,items/value');
      await context.sync();
      return tags.map(one => one.items.map(tag => `${tag.key}=${tag.value}`));
    },
    returns: [['KLEUR=rood'], ['OCEAAN=Stil'], ['BERG=Hoog']],
  },
  {
    member: '1.3 Slide.tags',
    does: 'deletes all slides with a certain tag',
    async run(context) {
      const { slides } = context.presentation;
      slides.load('items/tags/items/key,items/tags/items/value');
      await context.sync();
      for (const slide of slides.items)
        if (slide.tags.items.some(tag => tag.key === 'PLAN' && tag.value === 'B')) slide.delete();
      await context.sync();
      return titles(context);
    },
    returns: ['Agenda', 'Bijlage'],
  },
  {
    member: '1.5 Presentation.getSelectedSlides',
    does: 'selects two slides and reads the selection in that order',
    async run(context) {
      const { presentation } = context;
      presentation.setSelectedSlides(['258#', '257#']);
      const selected = presentation.getSelectedSlides();
      selected.load('items/id');
      await context.sync();
      return selected.items.map(slide => slide.id);
    },
    returns: ['258#', '257#'],
  },
  {
    member: '1.5 Slide.setSelectedShapes',
    does: 'selects shapes, colours the selected ones, and selects nothing',
    async run(context) {
      const slide = first(context);
      slide.setSelectedShapes(['4', '8']);
      const selected = context.presentation.getSelectedShapes();
      selected.load('items/name');
      await context.sync();
      selected.items.forEach(shape => (shape.fill.foregroundColor = 'orange'));
      slide.setSelectedShapes([]);
      const left = context.presentation.getSelectedShapes().getCount();
      await context.sync();
      return [selected.items.map(shape => shape.name), left.value];
    },
    returns: [['Lijst', 'Punt'], 0],
    saved: { [FIRST]: /(<a:srgbClr val="FFA500"\/>.*){2}/ },
  },
  {
    member: '1.5 TextRange.setSelected',
    does: 'selects a word, reads it as the selected text, and makes it bold',
    async run(context) {
      first(context).shapes.getItem('4').textFrame.textRange.getSubstring(4, 4).setSelected();
      const range = context.presentation.getSelectedTextRange();
      range.font.bold = true;
      range.load('text,start,length');
      await context.sync();
      return [range.text, range.start, range.length];
    },
    returns: ['twee', 4, 4],
    saved: { [FIRST]: /<a:rPr[^>]* b="1"[^>]*\/?>(<\/a:rPr>)?<a:t>twee/ },
  },
  {
    member: '1.5 Presentation.getSelectedTextRangeOrNullObject',
    does: 'returns a null object when no text is selected',
    async run(context) {
      const range = context.presentation.getSelectedTextRangeOrNullObject();
      range.load('text');
      await context.sync();
      return range.isNullObject;
    },
    returns: true,
  },
  {
    member: '1.8 Slide.moveTo',
    does: 'moves the first slide to the end',
    async run(context) {
      const slide = first(context);
      slide.moveTo(2);
      slide.load('index');
      await context.sync();
      return [slide.index, ...(await titles(context))];
    },
    returns: [2, 'Slot', 'Bijlage', 'Agenda'],
  },
  {
    member: '1.10 PageSetup.slideWidth',
    does: 'makes the slides square',
    async run(context) {
      const { pageSetup } = context.presentation;
      pageSetup.slideWidth = pageSetup.slideHeight = 540;
      pageSetup.load('slideWidth,slideHeight');
      await context.sync();
      return [pageSetup.slideWidth, pageSetup.slideHeight];
    },
    returns: [540, 540],
    saved: { 'ppt/presentation.xml': '<p:sldSz cx="6858000" cy="6858000"/>' },
  },
];

testExamples(examples);
