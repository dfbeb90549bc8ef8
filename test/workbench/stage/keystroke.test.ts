import { deletion, insertion } from '../../../src/workbench/stage/typing/keystroke.ts';

it.each([
  ['insertText', 'a', 'a'],
  ['insertParagraph', null, '\r'],
  ['insertLineBreak', null, '\v'],
  ['insertFromPaste', 'een\r\ntwee\ndrie\u2028vier\tvijf\u0007', 'een\rtwee\rdrie\vvier vijf'],
  ['formatBold', null, null],
  ['deleteContentBackward', null, null],
])('the input event %s inserts the expected text', (inputType, data, expected) => {
  expect(insertion(inputType, data)).toBe(expected);
});

/**
 * Returns the text after the input, with the caret. In both notations `|` is the caret; `[` and `]` mark the selection.
 */
function after(inputType: string, notation: string): string {
  const text = notation.replace(/[[\]|]/g, '');
  const start = notation.search(/[[|]/);
  const end = notation.includes(']') ? notation.indexOf(']') - 1 : start;
  const gone = deletion(inputType, text, { start, end });
  return gone ? `${text.slice(0, gone.start)}|${text.slice(gone.end)}` : notation;
}

it.each([
  ['deleteContentBackward', 'ab|c', 'a|c'],
  ['deleteContentForward', 'a|bc', 'a|c'],
  ['deleteContentBackward', 'a\r|b', 'a|b'],
  ['deleteContentForward', 'a|\vb', 'a|b'],
  ['deleteContentBackward', '👩‍👩‍👧|!', '|!'],
  ['deleteContentForward', '|e\u0301e', '|e'],
  ['deleteContentBackward', '|a', '|a'],
  ['deleteContentForward', 'a|', 'a|'],
  ['deleteContentBackward', 'a[bc]d', 'a|d'],
  ['deleteWordBackward', 'een twee |drie', 'een |drie'],
  ['deleteWordForward', 'een| twee drie', 'een| drie'],
  ['deleteWordBackward', 'een\r|twee', 'een|twee'],
  ['deleteSoftLineBackward', 'een\rtwee drie|', 'een\r|'],
  ['deleteHardLineForward', 'een| en\rtwee', 'een|\rtwee'],
  ['insertText', 'a|b', 'a|b'],
])('the input event %s turns the text %j into %j', (inputType, before, expected) => {
  expect(after(inputType, before)).toBe(expected);
});
