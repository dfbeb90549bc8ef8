import { textMarks } from '../quirks/textMarks.ts';
import { fault } from './fault.ts';

/**
 * Paragraphs are separated by `\n`, in texts that are read and in those that are written; a `\r` that is
 * written is a soft break. Nobody measured what the web does.
 */
export const separatorIsNewline = fault({}, (_none, { strike }) => ({
  quirk: textMarks({ paragraphMark: '\n', marksTaken: ['\n'] }, strike),
}));
