import type { Times } from '../../core/selfTest/sheet.ts';
import { TEST_BOXES } from '../../core/selfTest/boxes.ts';
import { orRefused, type Asking, type Question, type SlideQuestion } from './question.ts';

/** How many times each call is measured. */
const MEASURED = 11;

/** The maximum time for measuring one call, in ms. */
const LONGEST_MEASURING = 5_000;

/** Returns the median and the 95th percentile of the times that a task takes. */
async function times({ now }: Asking, task: () => Promise<unknown>): Promise<Times> {
  const all: number[] = [];
  const begun = now();
  while (all.length === 0 || (all.length < MEASURED && now() - begun < LONGEST_MEASURING)) {
    const start = now();
    await task();
    all.push(Math.round(now() - start));
  }
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

const works = (storage: () => Storage): string => {
  try {
    const key = 'partnerschapskaart-test';
    storage().setItem(key, 'a');
    const value = storage().getItem(key);
    storage().removeItem(key);
    return value === 'a' ? 'works' : 'forgets';
  } catch {
    return 'blocked';
  }
};

/** Questions that need no test slide. */
export const programQuestions: readonly Question[] = [
  {
    id: 'time of an empty sync',
    asks: 'How long does a sync without calls take?',
    answers: 'times',
    ask: asking => times(asking, () => asking.run(context => context.sync())),
  },
  {
    id: 'local storage',
    asks: 'Can the pane keep data on this machine?',
    answers: ['works', 'forgets', 'blocked'],
    ask: ({ page }) => Promise.resolve(works(() => page().localStorage)),
  },
  {
    id: 'session storage',
    asks: 'Can the pane keep data while its window is open?',
    answers: ['works', 'forgets', 'blocked'],
    ask: ({ page }) => Promise.resolve(works(() => page().sessionStorage)),
  },
  {
    id: 'page of the pane',
    asks: 'Is the pane a page of its own, or a frame whose storage may belong to another site?',
    answers: ['a page', 'a frame'],
    ask: ({ page }) => Promise.resolve(page().top === page().self ? 'a page' : 'a frame'),
  },
  {
    id: 'storage is shared with the site itself',
    asks: 'Is the storage that of the site, and not one for this frame only?',
    answers: ['shared', 'partitioned', 'not told'],
    ask: async ({ page }) => {
      const { document } = page();
      if (!('hasStorageAccess' in document)) return 'not told';
      return (await document.hasStorageAccess()) ? 'shared' : 'partitioned';
    },
  },
  {
    id: 'history of the page',
    asks: 'Does history.pushState exist? Office.js can remove it',
    answers: ['exists', 'removed'],
    ask: ({ page }) => {
      const history = page().history as { readonly pushState: unknown };
      return Promise.resolve(typeof history.pushState === 'function' ? 'exists' : 'removed');
    },
  },
  {
    id: 'copy of the open file',
    asks: 'Does PowerPoint give a copy of the file? No part of the copy is read (#3807, #2179)',
    answers: ['given', 'refused'],
    ask: ({ library: { Office: office }, inTurn }) =>
      inTurn(
        () =>
          new Promise(resolve => {
            office.context.document.getFileAsync(office.FileType.Compressed, ({ status, value }) => {
              if (status !== office.AsyncResultStatus.Succeeded) resolve('refused');
              else value.closeAsync(() => resolve('given'));
            });
          }),
      ),
  },
  {
    id: 'theme of Office',
    asks: 'Does PowerPoint report its theme? (#6134)',
    answers: ['reported', 'not reported'],
    ask: ({ library }) => {
      const theme = library.Office.context.officeTheme as Office.OfficeTheme | undefined;
      return Promise.resolve(theme?.bodyBackgroundColor ? 'reported' : 'not reported');
    },
  },
];

/** Measurements of calls on the test slide. */
export const timeQuestions: readonly SlideQuestion[] = [
  {
    id: 'time of a sync that reads',
    asks: 'How long does reading one text take?',
    answers: 'times',
    ask: asking =>
      times(asking, () =>
        asking.run(async context => {
          asking.text(context, TEST_BOXES.softBreak).load('text');
          await context.sync();
        }),
      ),
  },
  {
    id: 'time of a sync that writes',
    asks: 'How long does writing one text take?',
    answers: 'times',
    ask: asking => {
      let count = 0;
      return times(asking, () =>
        asking.run(async context => {
          asking.text(context, TEST_BOXES.softBreak).text = `Tijd ${++count}`;
          await context.sync();
        }),
      );
    },
  },
  {
    id: 'reads that are refused just after a write',
    asks: `How many of at most ${MEASURED} reads are refused in the batch after a write? (#6741)`,
    answers: 'number',
    ask: async ({ run, text, now }) => {
      let refused = 0;
      const begun = now();
      for (let left = MEASURED; left > 0 && now() - begun < LONGEST_MEASURING; left--) {
        await run(async context => {
          text(context, TEST_BOXES.softBreak).text = `Lezen ${left}`;
          await context.sync();
        });
        const read = run(async context => {
          const range = text(context, TEST_BOXES.softBreak);
          range.load('text');
          await context.sync();
          return range.text;
        });
        if ((await orRefused(read)) === 'refused') refused++;
      }
      return refused;
    },
  },
];
