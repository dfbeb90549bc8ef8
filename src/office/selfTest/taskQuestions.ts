import { TEST_BOXES } from '../../core/selfTest/boxes.ts';
import type { SlideTask } from '../../core/selfTest/selfTest.ts';
import { orRefused, Skipped, type AskingSlide, type SlideQuestion } from './question.ts';

/** The delay between two looks at what a person does, in ms. */
const BEAT = 500;

/** How long to wait for a person, in ms. */
const LONGEST_TASK = 90_000;

/**
 * Shows a task and looks until `look` has an answer. When the person confirms the task first, looks once more and uses
 * `otherwise`. Throws Skipped when the person skips the task.
 */
async function whilePersonActs<T>(
  { show, wait, now }: AskingSlide,
  task: SlideTask,
  look: () => Promise<T | null>,
  otherwise: () => T,
): Promise<T> {
  const shown = show(task);
  const started = now();
  try {
    for (;;) {
      const { state } = shown;
      const found = await look();
      if (found !== null) return found;
      if (state === 'confirmed') return otherwise();
      if (shown.state === 'skipped' || now() - started > LONGEST_TASK) throw new Skipped();
      await wait(BEAT);
    }
  } finally {
    shown.close();
  }
}

async function read({ run, text }: AskingSlide): Promise<string | null> {
  const task = run(async context => {
    const range = text(context, TEST_BOXES.caret);
    range.load('text');
    await context.sync();
    return range.text;
  });
  return orRefused(task).then(value => (value === 'refused' ? null : value));
}

/** Writes behind the text of the box, in a batch of its own. */
async function append(asking: AskingSlide, by: string): Promise<void> {
  const { length } = (await read(asking)) ?? '';
  await asking.run(async context => {
    asking.text(context, TEST_BOXES.caret).getSubstring(length, 0).text = by;
    await context.sync();
  });
}

/** Whether the caret is in the box for it; null when PowerPoint does not say. */
async function isCaretInBox({ run, insertion }: AskingSlide): Promise<true | null> {
  const task = run(async context => {
    const shapes = context.presentation.getSelectedShapes();
    const range = context.presentation.getSelectedTextRangeOrNullObject();
    shapes.load('items/id');
    range.load('length');
    await context.sync();
    const [shape] = shapes.items;
    return !range.isNullObject && shape?.id === insertion.shapes.get(TEST_BOXES.caret);
  });
  return (await orRefused(task)) === true ? true : null;
}

/** Selects the test slide, so that the person sees it. A refusal changes nothing: the person can go there. */
async function showTestSlide({ run, insertion }: AskingSlide): Promise<void> {
  const task = run(async context => {
    context.presentation.setSelectedSlides([insertion.added[0] ?? '']);
    await context.sync();
    return null;
  });
  await orRefused(task);
}

/**
 * Questions for which a person must act on the test slide.
 *
 * Before the question about Ctrl+Z the person types a letter. An undo entry ends there, so that the press does not take
 * back what the pane wrote on a card before the self-test (#5249).
 */
export const taskQuestions: readonly SlideQuestion[] = [
  {
    id: 'a write into the box with the caret',
    asks: 'Does a write arrive in the box that has the caret, and does the caret stay there?',
    answers: [
      'arrives, and the caret stays',
      'arrives, and the caret leaves',
      'lost',
      'not read',
      'refused',
      'caret not seen',
    ],
    ask: async asking => {
      await showTestSlide(asking);
      const seen = await whilePersonActs<boolean>(
        asking,
        'caret',
        () => isCaretInBox(asking),
        () => false,
      );
      if (!seen) return 'caret not seen';
      if ((await orRefused(append(asking, ' A').then(() => null))) === 'refused') return 'refused';
      const text = await read(asking);
      if (text === null) return 'not read';
      if (!text.includes(' A')) return 'lost';
      return (await isCaretInBox(asking)) ? 'arrives, and the caret stays' : 'arrives, and the caret leaves';
    },
  },
  {
    id: 'span of one Ctrl+Z',
    asks: 'What does one Ctrl+Z take back after two writes of the pane? (#5249)',
    answers: ['both writes', 'the last write', 'what was typed too', 'the test slide too', 'nothing'],
    ask: async asking => {
      const before = await read(asking);
      await whilePersonActs<string>(
        asking,
        'type',
        async () => {
          const now = await read(asking);
          return now !== null && before !== null && now !== before && /x/iu.test(now) ? now : null;
        },
        () => {
          throw new Skipped();
        },
      );
      await asking.wait(BEAT);
      const typed = await read(asking);
      await append(asking, ' C');
      await append(asking, ' D');
      return whilePersonActs<string>(
        asking,
        'undo',
        async () => {
          const now = await read(asking);
          if (now === null) return 'the test slide too';
          // The person may still be typing.
          if (now.startsWith(`${typed} C D`)) return null;
          if (now.startsWith(`${typed} C`)) return 'the last write';
          return now === typed ? 'both writes' : 'what was typed too';
        },
        () => 'nothing',
      );
    },
  },
  {
    id: 'selection while the caret is in the notes',
    asks: 'Can the selection be read while the caret is in the speaker notes? (#3552)',
    answers: ['read', 'refused'],
    ask: async asking =>
      whilePersonActs<string>(
        asking,
        'notes',
        async () => {
          const task = asking.run(async context => {
            const slides = context.presentation.getSelectedSlides();
            slides.load('items/id');
            await context.sync();
            return null;
          });
          return orRefused(task);
        },
        () => 'read',
      ),
  },
];
