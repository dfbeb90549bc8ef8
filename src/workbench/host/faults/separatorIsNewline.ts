import { textMarks } from '../quirks/textMarks.ts';
import { fault } from './fault.ts';

/**
 * `\n` separates paragraphs, both in texts that a client reads and in texts that it writes. A written `\r` becomes a
 * soft break. Nobody measured what the web does.
 */
export const separatorIsNewline = fault({}, (_none, { strike }) => ({
  quirk: textMarks({ paragraphMark: '\n', marksTaken: ['\n'] }, strike),
}));
