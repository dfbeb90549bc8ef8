import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that a program may print: the words of 300 full cards are some megabytes. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** A word on a page; all in points from the page's top left corner, from the font's ascent to its descent. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;

/** Which of the programs that `placedWords` needs are not on this machine. */
export function missingPrograms(): readonly string[] {
  return ['soffice', 'pdftotext'].filter(program => {
    try {
      execFileSync(program, [program === 'soffice' ? '--version' : '-v'], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}

/** What LibreOffice calls itself. */
export function libreOfficeVersion(): string {
  return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim();
}

/** Lets LibreOffice write these files in another format, into the folder. Throws Error where it is missing. */
export function convert(files: readonly string[], format: string, folder: string): void {
  // Two processes cannot share a profile.
  const profile = `-env:UserInstallation=file://${join(tmpdir(), `bench-libreoffice-${process.pid}`)}`;
  const order = ['--headless', profile, '--convert-to', format, '--outdir', folder, ...files];
  execFileSync('soffice', order, { stdio: 'ignore' });
}

/**
 * Where LibreOffice puts the words of each slide of a presentation. Throws Error when Calibri and Carlito, whose
 * widths are the same, are both missing: then it sets everything in another font.
 */
export function placedWords(deck: Uint8Array): readonly (readonly PlacedWord[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'fit-'));
  try {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('deck.pptx'), deck);
    convert([at('deck.pptx')], 'pdf', folder);
    if (!/Carlito|Calibri/.test(readFileSync(at('deck.pdf'), 'latin1')))
      throw new Error('LibreOffice has neither Calibri nor Carlito (Debian: fonts-crosextra-carlito).');
    return wordsIn(at('deck.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the words of each page of a PDF. Throws Error where Poppler is missing. */
export function wordsIn(pdf: string): readonly (readonly PlacedWord[])[] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  const [, ...pages] = html.split('<page ');
  return pages.map(page => Array.from(page.matchAll(WORD), placed));
}

function placed([, left, top, right, bottom, text = '']: RegExpExecArray): PlacedWord {
  return { text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
}
