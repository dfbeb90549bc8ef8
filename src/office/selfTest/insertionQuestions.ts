import { TEST_BOXES, TEST_PLACE, TEST_SIZE } from '../../core/selfTest/boxes.ts';
import { orRefused, type SlideQuestion } from './question.ts';
import { TEST_SLIDES } from './testSlides.ts';

/** Questions about the insertion of the test slides. Most answers are collected during the insertion. */
export const insertionQuestions: readonly SlideQuestion[] = [
  {
    id: 'slides that an insertion adds',
    asks: `How many slides does an insertion of ${TEST_SLIDES} slides add?`,
    answers: 'number',
    ask: ({ insertion }) => Promise.resolve(insertion.added.length),
  },
  {
    id: 'position of an inserted slide',
    asks: 'Where does a slide land that is inserted behind the last slide?',
    answers: ['behind the target', 'at the front', 'elsewhere', 'no other slides'],
    ask: ({ insertion: { before, after, firstAdded, target } }) => {
      const at = after.indexOf(firstAdded[0] ?? target ?? ('' as never));
      if (before.length === 0 || target === undefined) return Promise.resolve('no other slides');
      if (at === after.indexOf(target) + 1) return Promise.resolve('behind the target');
      return Promise.resolve(at === 0 ? 'at the front' : 'elsewhere');
    },
  },
  {
    id: 'id of an inserted slide',
    asks: 'Which form does the id of an inserted slide have?',
    answers: ['number and creation id', 'number only', 'number and zero', 'other'],
    ask: ({ insertion: { added } }) => {
      const id = added[0] ?? '';
      if (/^\d+#0$/u.test(id)) return Promise.resolve('number and zero');
      if (/^\d+#\d+$/u.test(id)) return Promise.resolve('number and creation id');
      return Promise.resolve(/^\d+#?$/u.test(id) ? 'number only' : 'other');
    },
  },
  {
    id: 'id of an inserted slide, some batches later',
    asks: 'Does a new slide keep the id that it has at once?',
    answers: ['the same', 'another'],
    ask: ({ insertion: { firstAdded, added } }) =>
      Promise.resolve(JSON.stringify(firstAdded) === JSON.stringify(added) ? 'the same' : 'another'),
  },
  {
    id: 'ids in the first batch after an insertion',
    asks: 'Has the list of slides the new slides at once?',
    answers: ['complete', 'incomplete', 'refused'],
    ask: ({ insertion: { firstLook, firstAdded } }) =>
      Promise.resolve(
        firstLook ? (firstAdded.every(id => firstLook.includes(id)) ? 'complete' : 'incomplete') : 'refused',
      ),
  },
  {
    id: 'shapes in the first batch that reads them',
    asks: 'Has a new slide its shapes at once? (#2922, #3197)',
    answers: ['complete', 'incomplete', 'refused'],
    ask: ({ insertion: { firstShapes, shapes } }) =>
      Promise.resolve(
        firstShapes
          ? firstShapes.length >= shapes.size && firstShapes.length > 0
            ? 'complete'
            : 'incomplete'
          : 'refused',
      ),
  },
  {
    id: 'letter size after an insertion',
    asks: 'Are the letters as large as in the file? (#5553)',
    answers: ['as in the file', 'smaller', 'larger', 'mixed'],
    ask: ({ run, text }) =>
      run(async context => {
        const { font } = text(context, TEST_BOXES.text);
        font.load('size');
        await context.sync();
        const { size } = font;
        if (size === null) return 'mixed';
        if (Math.abs(size - TEST_SIZE) < 0.1) return 'as in the file';
        return size < TEST_SIZE ? 'smaller' : 'larger';
      }),
  },
  {
    id: 'place of a box after an insertion',
    asks: 'Is a box where it is in the file? Other slide sizes scale it',
    answers: ['as in the file', 'moved', 'resized'],
    ask: ({ run, shape }) =>
      run(async context => {
        const box = shape(context, TEST_BOXES.text);
        box.load('left,top,width,height');
        await context.sync();
        const isNear = (side: keyof typeof TEST_PLACE): boolean => Math.abs(box[side] - TEST_PLACE[side]) < 1;
        if (!isNear('width') || !isNear('height')) return 'resized';
        return isNear('left') && isNear('top') ? 'as in the file' : 'moved';
      }),
  },
  {
    id: 'masters after an insertion with the theme of the deck',
    asks: 'Does the insertion bring a master?',
    answers: ['no new master', 'a new master', 'refused'],
    ask: ({ insertion: { mastersBefore, mastersAfter } }) => {
      if (mastersBefore < 0 || mastersAfter < 0) return Promise.resolve('refused');
      return Promise.resolve(mastersAfter > mastersBefore ? 'a new master' : 'no new master');
    },
  },
  {
    id: 'selected slides after an insertion',
    asks: 'Does the insertion change which slides are selected?',
    answers: ['unchanged', 'the new slide', 'another slide', 'refused'],
    ask: ({ insertion: { selectedBefore, selectedAfter, added } }) => {
      if (!selectedBefore || !selectedAfter) return Promise.resolve('refused');
      if (JSON.stringify(selectedBefore) === JSON.stringify(selectedAfter))
        return Promise.resolve('unchanged');
      return Promise.resolve(
        added.some(id => selectedAfter.includes(id)) ? 'the new slide' : 'another slide',
      );
    },
  },
  {
    id: 'proxy of a new slide in a later batch',
    asks: 'Can a batch use the proxy of a new slide from the batch before? (#2903)',
    answers: ['works', 'refused'],
    ask: ({ run, slide }) => {
      const task = run(async context => {
        const proxy = slide(context);
        proxy.load('id');
        await context.sync();
        proxy.load('id');
        await context.sync();
        return 'works';
      });
      return orRefused(task);
    },
  },
  {
    id: 'kind of a text box',
    asks: 'Which type does a text box have? (#5094, #5101)',
    answers: ['TextBox', 'GeometricShape', 'Placeholder', 'other'],
    ask: ({ run, shape }) =>
      run(async context => {
        const box = shape(context, TEST_BOXES.text);
        box.load('type');
        await context.sync();
        const type = box.type;
        return ['TextBox', 'GeometricShape', 'Placeholder'].includes(type) ? type : 'other';
      }),
  },
];
