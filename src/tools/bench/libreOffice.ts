import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The output limit of a program in bytes. The words of 300 full cards take several megabytes. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** A word on a page, from the font's ascent to its descent. All in points from the top left corner of the page. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;

/** Returns the programs that `placedWords` needs and that are missing on this machine. */
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

/** Returns the version string of LibreOffice. */
export function libreOfficeVersion(): string {
  return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim();
}

/**
 * Converts files to another format with LibreOffice and writes the results to the folder. Throws Error when LibreOffice
 * is missing.
 */
export function convert(files: readonly string[], format: string, folder: string): void {
  // Two processes cannot share a profile.
  const profile = `-env:UserInstallation=file://${join(tmpdir(), `bench-libreoffice-${process.pid}`)}`;
  const order = ['--headless', profile, '--convert-to', format, '--outdir', folder, ...files];
  execFileSync('soffice', order, { stdio: 'ignore' });
}

/**
 * Returns the words of each slide of a presentation as placed by LibreOffice. Throws Error when both Calibri and the
 * metric-compatible Carlito are missing, because LibreOffice would then use another font.
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

/** Returns the words of each page of a PDF. Throws Error when Poppler is missing. */
export function wordsIn(pdf: string): readonly (readonly PlacedWord[])[] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  const [, ...pages] = html.split('<page ');
  return pages.map(page => Array.from(page.matchAll(WORD), placed));
}

function placed([, left, top, right, bottom, text = '']: RegExpExecArray): PlacedWord {
  return { text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
}
