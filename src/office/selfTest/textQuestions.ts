import { TEST_BOXES } from '../../core/selfTest/boxes.ts';
import type { AskingSlide, SlideQuestion } from './question.ts';

const marks = ['carriage return', 'line feed', 'both', 'vertical tab', 'other'] as const;

const markNames: Readonly<Record<string, (typeof marks)[number]>> = {
  '\r': 'carriage return',
  '\n': 'line feed',
  '\r\n': 'both',
  '\v': 'vertical tab',
};

const markName = (mark: string): string => markNames[mark] ?? 'other';

async function read({ run, text }: AskingSlide, box: string): Promise<string> {
  return run(async context => {
    const range = text(context, box);
    range.load('text');
    await context.sync();
    return range.text;
  });
}

/** Questions about texts that are read and written. */
export const textQuestions: readonly SlideQuestion[] = [
  {
    id: 'separator of paragraphs in a text that is read',
    asks: 'Which characters stand between two paragraphs in the text of a box?',
    answers: marks,
    ask: async asking => markName((await read(asking, TEST_BOXES.text)).replace(/[^\r\n\v]+/gu, '')),
  },
];
