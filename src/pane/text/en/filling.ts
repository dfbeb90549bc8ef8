import type { Dictionary } from '../nl.ts';
import { quoted } from '../words.ts';
import { entries } from './entry.ts';

export const fill: Dictionary['fill'] = {
  rail: 'Columns of the card',
  column: (name: string, step: number, count: number) => `${name}, step ${step}, ${entries(count)}`,
  /** A column with the keys that choose it. */
  keys: (name: string, step: number) => `${name} (Ctrl+Shift+Alt+${step})`,
  fullness: (taken: number, isFull: boolean) =>
    taken > 1 ? 'does not fit on the slide' : isFull ? 'full' : `${Math.round(taken * 100)} % full`,
  waits: (count: number) => (count === 1 ? '1 is waiting' : `${count} are waiting`),
  step: (step: number, of: number, name: string) => `Step ${step} of ${of} · ${name}`,
  next: 'Next step',
  nextTo: (name: string) => `Next step: ${name}`,
  prompts: 'Questions for the group',
  anotherPrompt: 'Another question',
  help: 'More help',
  lessHelp: 'Less help',
  standing: 'Questions that always help',
  watch: 'Keep an eye on',
  subgroups: 'For the subgroups',
  empty: (name: string) => `Nothing in ${name} yet. Type the first entry below and press Enter.`,
  missing: (name: string) =>
    `The ${name} box is no longer on the slide. Undo its deletion in PowerPoint; then you can simply go on here. What it said is kept.`,
  field: (name: string) => `New entry in ${name}`,
  placeholder: 'What is being said?',
  write: 'Put on the slide',
  hint: 'Enter puts it on the slide',
  undo: 'Undo',
  undone: 'The latest change was undone.',
  redo: 'Redo',
  redone: 'The change was done again.',
  writing: 'busy…',
  added: (name: string) => `On the slide, in ${name}.`,
  selected: (name: string) => `Column ${name}.`,
};

export const prompt: Dictionary['prompt'] = {
  show: 'Put on the slide',
  showOf: (question: string) => `Put on the slide: ${question}`,
  shown: 'The question is on the slide.',
  takeOff: 'Take off the slide',
  takeOffOf: (question: string) => `Take off the slide: ${question}`,
  takenOff: 'The question is off the slide.',
};

export const bundle: Dictionary['bundle'] = {
  menu: (name: string) => `More for ${name}`,
  open: 'Combine entries',
  hint: 'Choose what belongs together. Then adapt the joint text.',
  words: 'Joint text',
  put: (count: number) => (count < 2 ? 'Make them one' : `Make one of these ${count}`),
  cancel: 'Do not combine',
  done: (count: number) => `${count} entries became one.`,
};

export const paste: Dictionary['paste'] = {
  title: (count: number) => `${count.toLocaleString('en')} lines pasted`,
  tooMany: (most: number) => `That is more than a card can hold. You can use the first ${most}.`,
  rest: (count: number) => `and ${count.toLocaleString('en')} more`,
  each: (count: number, cut: boolean) => (cut ? `Add the first ${count}` : `As ${count} entries`),
  one: 'As one entry',
  none: 'Do not paste',
  added: (count: number, name: string) => `${count} entries are on the slide, in ${name}.`,
};

export const gone: Dictionary['gone'] = {
  body: 'The slide with this card is no longer in this presentation. What the group said is still here. Bring the slide back with Ctrl+Z, or with Ctrl+Y if Ctrl+Z was pressed just now. Or put everything on a new card.',
  rebuild: 'New card with all entries',
  rebuilt: 'Everything is on the new card.',
};

export const full: Dictionary['full'] = {
  body: (name: string) => `${name} is full on the slide: no further entry fits that can be read at the back.`,
  hidden: (name: string) => `${name} does not fit on the slide any more: text at the bottom is out of view.`,
  bundle: 'Combine entries',
  continue: 'Continue on a new slide',
  continued: 'The card goes on on a new slide.',
  lower: (size: number) => `Smaller text (${size})`,
  lowered: (size: number) => `Text may get as small as ${size} points now.`,
  pages: 'Slides of this card',
  page: (number: number, slide: number) =>
    number === 1 ? `Card (slide ${slide})` : `Continued ${number} (slide ${slide})`,
};

export const elsewhere: Dictionary['elsewhere'] = {
  body: slide => `You are filling the card on slide ${slide}, but PowerPoint shows another slide.`,
  show: slide => `Go to slide ${slide}`,
};

export const lost: Dictionary['lost'] = {
  body: (texts, allBoxes) => {
    if (texts.length === 1) return `${quoted(texts[0])} no longer stands like that on the slide.`;
    const gone = `${texts.length} entries no longer stand like that on the slide`;
    return allBoxes ? `${gone}; perhaps somebody pressed Ctrl+Z.` : `${gone}.`;
  },
  putBack: 'Put back on the slide',
  forget: 'Leave the slide as it is',
  restored: 'Everything stands on the slide again.',
};
