import { TEST_BOXES } from '../../core/selfTest/boxes.ts';
import { queueItems } from '../collection.ts';
import { orRefused, type AskingSlide, type SlideQuestion } from './question.ts';
import { TEST_TAG } from './testSlides.ts';

const WRITTEN_TAG = 'PARTNERSCHAPSKAARTTEST2';

async function tag({ run, slide }: AskingSlide, key: string): Promise<string | null> {
  return run(async context => {
    const found = slide(context).tags.getItemOrNullObject(key);
    found.load('value');
    await context.sync();
    return found.isNullObject ? null : found.value;
  });
}

async function addTag({ run, slide }: AskingSlide, key: string): Promise<void> {
  await run(async context => {
    slide(context).tags.add(key, 'a');
    await context.sync();
  });
}

/** Questions about tags, tables and automatic dates. */
export const slideDataQuestions: readonly SlideQuestion[] = [
  {
    id: 'tag in an inserted package',
    asks: 'Can a tag be read that the package brought?',
    answers: ['read', 'missing', 'refused'],
    ask: asking => orRefused(tag(asking, TEST_TAG).then(value => (value === null ? 'missing' : 'read'))),
  },
  {
    id: 'tag in the batch after it was written',
    asks: 'Can a tag be read in the next batch? (#5724)',
    answers: ['read', 'missing', 'refused'],
    ask: async asking => {
      await addTag(asking, WRITTEN_TAG);
      return orRefused(tag(asking, WRITTEN_TAG).then(value => (value === 'a' ? 'read' : 'missing')));
    },
  },
  {
    id: 'tag with a key in lower case',
    asks: 'Is a tag accepted whose key has lower-case letters? (#6079)',
    answers: ['accepted', 'refused'],
    ask: asking => orRefused(addTag(asking, 'partnerschapskaarttest3').then(() => 'accepted')),
  },
  {
    id: 'text of a table in a batch with other texts',
    asks: 'Does asking for the text frame of a table fail the whole batch? (#5360, #4380)',
    answers: ['answered', 'refused'],
    ask: ({ run, text }) => {
      const task = run(async context => {
        text(context, TEST_BOXES.softBreak).load('text');
        text(context, TEST_BOXES.table).load('text');
        await context.sync();
        return 'answered';
      });
      return orRefused(task);
    },
  },
  {
    id: 'text runs of a table cell after they are written',
    asks: 'Are the runs of a table cell written? (#6129)',
    answers: ['written', 'ignored', 'refused'],
    needs: '1.9',
    ask: ({ run, shape }) => {
      const task = run(async context => {
        const cell = shape(context, TEST_BOXES.table).getTable().getCellOrNullObject(0, 0);
        cell.textRuns = [{ text: 'b' }, { text: 'c', font: { bold: true } }];
        cell.load('text');
        await context.sync();
        return cell.text === 'bc' ? 'written' : 'ignored';
      });
      return orRefused(task);
    },
  },
  {
    id: 'shapes of a slide with an automatic date',
    asks: 'Can the shapes of a slide with an automatic date be read? (#4204, #6237)',
    answers: ['read', 'missing', 'refused'],
    ask: ({ run, insertion }) => {
      const task = run(async context => {
        const slide = context.presentation.slides.getItem(insertion.added[1] ?? '');
        const shapes = queueItems(slide.shapes, 'name');
        await context.sync();
        return shapes().some(one => one.name === TEST_BOXES.date) ? 'read' : 'missing';
      });
      return orRefused(task);
    },
  },
  {
    id: 'text of an automatic date',
    asks: 'Does an automatic date have a text? (#4204)',
    answers: ['a text', 'empty', 'missing', 'refused'],
    ask: ({ run, insertion }) => {
      const date = async (): Promise<string> => {
        const slide = insertion.added[1] ?? '';
        const id = await run(async context => {
          const found = queueItems(context.presentation.slides.getItem(slide).shapes, 'id,name');
          await context.sync();
          return found().find(one => one.name === TEST_BOXES.date)?.id;
        });
        if (id === undefined) return 'missing';
        return run(async context => {
          const range = context.presentation.slides.getItem(slide).shapes.getItem(id).textFrame.textRange;
          range.load('text');
          await context.sync();
          return range.text === '' ? 'empty' : 'a text';
        });
      };
      return orRefused(date());
    },
  },
];
