import { trimEnd } from '../text/trimEnd.ts';

/** Longer names make trouble in the paths of OneDrive and SharePoint. */
const MOST = 100;

/** A name for a file that every system takes: without the characters that one of them forbids, and not too long. */
export function fileName(words: readonly string[], extension: string): string {
  const name = words
    .join(' ')
    .replace(/[\\/:*?"<>|#%\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const short = Array.from(name).slice(0, MOST).join('');
  return `${trimEnd(short.replace(/^[ .]+/u, ''), ' .')}.${extension}`;
}
