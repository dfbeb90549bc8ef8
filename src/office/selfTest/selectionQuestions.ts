import { orRefused, type AskingSlide, type SlideQuestion } from './question.ts';

/** How long to wait for the event of a selection, in ms. */
const PATIENCE = 1_500;

const select = async ({ run, insertion }: AskingSlide, at: number): Promise<void> => {
  await run(async context => {
    context.presentation.setSelectedSlides([insertion.added[at] ?? '']);
    await context.sync();
  });
};

/** Questions about the selection. They leave the first test slide selected. */
export const selectionQuestions: readonly SlideQuestion[] = [
  {
    id: 'event after a slide is selected by the pane',
    asks: 'Does DocumentSelectionChanged fire, once for each of two selections? (#5390, #477)',
    answers: ['fires', 'fires more often', 'does not fire'],
    ask: async asking => {
      const { Office: office } = asking.library;
      const type = office.EventType.DocumentSelectionChanged;
      let count = 0;
      const handler = (): void => {
        count++;
      };
      const document = office.context.document;
      document.addHandlerAsync(type, handler);
      try {
        await select(asking, 1);
        await select(asking, 0);
        await asking.wait(PATIENCE);
        if (count === 0) return 'does not fire';
        return count > 2 ? 'fires more often' : 'fires';
      } finally {
        document.removeHandlerAsync(type, { handler });
      }
    },
  },
  {
    id: 'selected slides after the pane selected one',
    asks: 'Is the slide that the pane selected the first one in the selection?',
    answers: ['that slide', 'another slide', 'none', 'refused'],
    ask: async asking => {
      const task = select(asking, 0).then(() =>
        asking.run(async context => {
          const selected = context.presentation.getSelectedSlides();
          selected.load('items/id');
          await context.sync();
          const [first] = selected.items;
          if (!first) return 'none';
          return first.id === asking.insertion.added[0] ? 'that slide' : 'another slide';
        }),
      );
      return orRefused(task);
    },
  },
  {
    id: 'selected text while there is no caret',
    asks: 'What is the selected text range of a selected slide? (#6813)',
    answers: ['a null object', 'a text range', 'refused'],
    ask: ({ run }) => {
      const task = run(async context => {
        const range = context.presentation.getSelectedTextRangeOrNullObject();
        range.load('length');
        await context.sync();
        return range.isNullObject ? 'a null object' : 'a text range';
      });
      return orRefused(task);
    },
  },
];
