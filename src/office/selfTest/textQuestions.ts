import { TEST_BOXES, TEST_WORDS, type TestBox } from '../../core/selfTest/boxes.ts';
import { orRefused, type AskingSlide, type SlideQuestion } from './question.ts';

const marks = ['carriage return', 'line feed', 'both', 'vertical tab', 'other'] as const;

const markNames: Readonly<Record<string, (typeof marks)[number]>> = {
  '\r': 'carriage return',
  '\n': 'line feed',
  '\r\n': 'both',
  '\v': 'vertical tab',
};

const formatting = ['as the character before', 'as the character after', 'other'] as const;

/** The order matters: a later question may change the texts that an earlier one reads. */
export const textQuestions: readonly SlideQuestion[] = [
  {
    id: 'separator of paragraphs in a text that is read',
    asks: 'Which characters are between two paragraphs?',
    answers: marks,
    ask: async asking => markName(marksIn(await read(asking, TEST_BOXES.text))),
  },
  {
    id: 'soft break in a text that is read',
    asks: 'Which characters does Shift+Enter give?',
    answers: marks,
    ask: async asking => markName(marksIn(await read(asking, TEST_BOXES.softBreak))),
  },
  markQuestion('carriage return', '\r'),
  markQuestion('line feed', '\n'),
  {
    id: 'length of a text range',
    asks: 'Is the length of a text range the length of its text?',
    answers: ['the length of the text', 'one more', 'minus one', 'other'],
    ask: ({ run, text }) =>
      run(async context => {
        const range = text(context, TEST_BOXES.text);
        range.load('text,length');
        await context.sync();
        if (range.length === -1) return 'minus one';
        const more = range.length - range.text.length;
        return more === 0 ? 'the length of the text' : more === 1 ? 'one more' : 'other';
      }),
  },
  {
    id: 'substring past the end',
    asks: 'What does a read of a substring past the end of the text do?',
    answers: ['refused', 'accepted'],
    ask: async ({ run, text }) => {
      const task = run(async context => {
        text(context, TEST_BOXES.text).getSubstring(500, 5).load('text');
        await context.sync();
        return 'accepted';
      });
      return orRefused(task);
    },
  },
  {
    id: 'letters of a text that is inserted between bold and plain',
    asks: 'Which formatting does text take that is written into an empty substring?',
    answers: formatting,
    ask: async asking => {
      await write(asking, TEST_WORDS.bold.length, 0, 'X');
      return bold(asking, TEST_WORDS.bold.length, { before: true });
    },
  },
  {
    id: 'letters of a text that replaces bold and plain',
    asks: 'Which formatting does text take that replaces a bold and then a plain letter?',
    answers: ['as the first letter', 'as the last letter', 'other'],
    ask: async asking => {
      const text = await read(asking, TEST_BOXES.text);
      const start = Math.max(text.indexOf(TEST_WORDS.plain) - 2, 0);
      await write(asking, start, 4, 'Y');
      const found = await bold(asking, start, { before: true });
      if (found === 'other') return found;
      return found === 'as the character before' ? 'as the first letter' : 'as the last letter';
    },
  },
  {
    id: 'two edits in one batch',
    asks: 'Does the second edit of a batch see the first?',
    answers: ['sees the first', 'does not see the first'],
    ask: async asking => {
      await asking.run(async context => {
        const range = asking.text(context, TEST_BOXES.text);
        range.getSubstring(0, 0).text = 'QZ';
        range.getSubstring(0, 1).text = '';
        await context.sync();
      });
      const text = await read(asking, TEST_BOXES.text);
      return text.startsWith('Z') ? 'sees the first' : 'does not see the first';
    },
  },
  {
    id: 'letters after a substring that is the whole text was written',
    asks: 'Does a write of the substring that is the whole text keep the bold of its first letter? (#5858)',
    answers: ['all bold', 'none bold', 'some bold'],
    ask: async asking => {
      await makeFirstBold(asking);
      const { length } = await read(asking, TEST_BOXES.text);
      await write(asking, 0, length, 'vijf\rzes');
      return `${await boldLetters(asking)} bold`;
    },
  },
  {
    id: 'bullets after the whole text was written',
    asks: 'Does a write of the whole text keep the bullets? (#5858)',
    answers: ['kept', 'gone', 'refused'],
    ask: async asking => {
      await asking.run(async context => {
        asking.text(context, TEST_BOXES.text).text = 'een\rtwee';
        await context.sync();
      });
      const task = asking.run(async context => {
        const { bulletFormat } = asking.text(context, TEST_BOXES.text).paragraphFormat;
        bulletFormat.load('visible');
        await context.sync();
        return bulletFormat.visible ? 'kept' : 'gone';
      });
      return orRefused(task);
    },
  },
  {
    id: 'bold after the whole text was written',
    asks: 'Which letters are bold after a write of a whole text whose first letter was bold?',
    answers: ['all', 'none', 'some'],
    ask: async asking => {
      await makeFirstBold(asking);
      await asking.run(async context => {
        asking.text(context, TEST_BOXES.text).text = 'drie\rvier';
        await context.sync();
      });
      return boldLetters(asking);
    },
  },
  {
    id: 'a written text, read back in the next batch',
    asks: 'Does a text stay as it was written?',
    answers: ['as written', 'other'],
    ask: async asking => {
      const written = 'Een zin die blijft';
      await asking.run(async context => {
        asking.text(context, TEST_BOXES.softBreak).text = written;
        await context.sync();
      });
      return (await read(asking, TEST_BOXES.softBreak)) === written ? 'as written' : 'other';
    },
  },
  {
    id: 'autofit after a write',
    asks: 'Do the letters or the box change when a long text is written into a box that shrinks its text?',
    answers: ['smaller letters', 'a higher box', 'nothing'],
    ask: async asking => {
      const before = await fit(asking);
      await asking.run(async context => {
        asking.text(context, TEST_BOXES.autofit).text = 'Een lange zin die niet past. '.repeat(10);
        await context.sync();
      });
      await asking.wait(800);
      const after = await fit(asking);
      if (after.size < before.size) return 'smaller letters';
      return after.height > before.height ? 'a higher box' : 'nothing';
    },
  },
  {
    id: 'alignment of a paragraph',
    asks: 'What kind of value is the horizontal alignment? (#5455)',
    answers: ['a name', 'a number', 'nothing', 'refused'],
    ask: async ({ run, text }) => {
      const task = run(async context => {
        const { paragraphFormat } = text(context, TEST_BOXES.softBreak);
        paragraphFormat.load('horizontalAlignment');
        await context.sync();
        const value: unknown = paragraphFormat.horizontalAlignment;
        return typeof value === 'string' ? 'a name' : typeof value === 'number' ? 'a number' : 'nothing';
      });
      return orRefused(task);
    },
  },
];

function markQuestion(name: string, mark: string): SlideQuestion {
  return {
    id: `${name} in a text that is written`,
    asks: `What does a written ${name} make?`,
    answers: ['a paragraph', 'a soft break', 'other'],
    ask: async asking => {
      const paragraph = marksIn(await read(asking, TEST_BOXES.text));
      const softBreak = marksIn(await read(asking, TEST_BOXES.softBreak));
      await asking.run(async context => {
        asking.text(context, TEST_BOXES.autofit).text = `a${mark}b`;
        await context.sync();
      });
      const found = marksIn(await read(asking, TEST_BOXES.autofit));
      if (found === paragraph) return 'a paragraph';
      return found === softBreak ? 'a soft break' : 'other';
    },
  };
}

const markName = (mark: string): string => markNames[mark] ?? 'other';

const marksIn = (text: string): string => text.replace(/[^\r\n\v]+/gu, '');

async function read({ run, text }: AskingSlide, box: TestBox): Promise<string> {
  return run(async context => {
    const range = text(context, box);
    range.load('text');
    await context.sync();
    return range.text;
  });
}

async function write({ run, text }: AskingSlide, start: number, length: number, by: string): Promise<void> {
  await run(async context => {
    text(context, TEST_BOXES.text).getSubstring(start, length).text = by;
    await context.sync();
  });
}

async function makeFirstBold({ run, text }: AskingSlide): Promise<void> {
  await run(async context => {
    text(context, TEST_BOXES.text).getSubstring(0, 1).font.bold = true;
    await context.sync();
  });
}

async function boldLetters({ run, text }: AskingSlide): Promise<'all' | 'none' | 'some'> {
  return run(async context => {
    const { font } = text(context, TEST_BOXES.text);
    font.load('bold');
    await context.sync();
    return font.bold === null ? 'some' : font.bold ? 'all' : 'none';
  });
}

/** Compares a letter with the bold text before it and the plain text after it. */
async function bold(
  { run, text }: AskingSlide,
  at: number,
  { before }: { readonly before: boolean },
): Promise<(typeof formatting)[number]> {
  return run(async context => {
    const { font } = text(context, TEST_BOXES.text).getSubstring(at, 1);
    font.load('bold');
    await context.sync();
    if (font.bold === null) return 'other';
    return font.bold === before ? 'as the character before' : 'as the character after';
  });
}

async function fit({
  run,
  shape,
  text,
}: AskingSlide): Promise<{ readonly size: number; readonly height: number }> {
  return run(async context => {
    const box = shape(context, TEST_BOXES.autofit);
    const { font } = text(context, TEST_BOXES.autofit);
    box.load('height');
    font.load('size');
    await context.sync();
    return { size: font.size ?? 0, height: box.height };
  });
}
