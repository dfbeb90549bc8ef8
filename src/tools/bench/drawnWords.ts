import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contrastOf, luminanceOf } from '../../core/checks/contrast.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import { EMU_PER_POINT } from '../../pptx/shape.ts';
import { convert, wordsIn } from './libreOffice.ts';

/** A rendered word with the lowest contrast between its letters and the pixels right beside them. */
export interface DrawnWord {
  readonly text: string;
  readonly ratio: number;
}

/** The pixels of a page: the red, green and blue of each pixel, row by row. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * The size of a rendered slide in pixels. Large enough for the smallest letters, which scale with the height of the
 * slide.
 */
const [WIDTH, HEIGHT] = [1920, 1080];

/**
 * Returns the words of each slide as LibreOffice renders them. Leaves pictures of the slides in `folder` when given.
 * Throws Error when LibreOffice or Poppler is missing.
 */
export function drawnWords(deck: Uint8Array, folder?: string): readonly (readonly DrawnWord[])[] {
  const work = mkdtempSync(join(tmpdir(), 'drawn-'));
  const at = (name: string): string => join(work, name);
  try {
    writeFileSync(at('deck.pptx'), deck);
    convert([at('deck.pptx')], 'pdf', work);
    const { width, height } = new Presentation(Package.open(deck)).size;
    const wide = Math.round(Math.max(WIDTH, (HEIGHT * width) / height));
    execFileSync('pdftoppm', [...scaledTo(wide), at('deck.pdf'), at('page')]);
    if (folder) execFileSync('pdftoppm', [...scaledTo(960), '-png', at('deck.pdf'), join(folder, 'page')]);
    const pixels = (points: number): number => (points * EMU_PER_POINT * wide) / width;
    const files = readdirSync(work).filter(name => name.endsWith('.ppm'));
    return wordsIn(at('deck.pdf')).map((words, number) => {
      const picture = readPicture(readFileSync(at(files.toSorted()[number] ?? '')));
      return words.map(({ text, left, top, right, bottom }) => {
        const place = [pixels(left), pixels(top), pixels(right), pixels(bottom)] as const;
        return { text: unescaped(text), ratio: wordContrast(picture, place) };
      });
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const scaledTo = (width: number): readonly string[] => ['-scale-to-x', `${width}`, '-scale-to-y', '-1'];

type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Returns the lowest contrast between the letters of a word and the background right beside the word. The letters are
 * the pixels that differ most from the background. Letters that are not drawn have contrast 1.
 */
function wordContrast(picture: Picture, [left, top, right, bottom]: Rectangle): number {
  const [x, y, x2, y2] = [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
  const ground: number[] = [];
  // Sample the columns left and right of the word, where the space between words is. Letters of neighbouring lines
  // reach into the rows above and below.
  for (let row = y; row < y2; row++)
    ground.push(luminance(picture, x - 2, row), luminance(picture, x2 + 1, row));
  const inside: number[] = [];
  for (let row = y; row < y2; row++)
    for (let column = x; column < x2; column++) inside.push(luminance(picture, column, row));
  const grounds = ground.toSorted((a, b) => a - b);
  const share = (of: readonly number[], part: number): number => of[Math.floor(part * (of.length - 1))] ?? 0;
  const middle = share(grounds, 0.5);
  const sorted = inside.toSorted((a, b) => a - b);
  const [darkest, lightest] = [share(sorted, 0.01), share(sorted, 0.99)];
  const isDark = contrastOf(darkest, middle) >= contrastOf(lightest, middle);
  return contrastOf(isDark ? darkest : lightest, share(grounds, isDark ? 0.03 : 0.97));
}

/** Returns the relative luminance of a pixel. Uses the nearest pixel for a position beyond the edge. */
function luminance({ width, height, data }: Picture, x: number, y: number): number {
  const at = 3 * (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x)));
  return luminanceOf([...data.subarray(at, at + 3)]);
}

/** Reads a binary PPM (P6) image. */
function readPicture(bytes: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 40)));
  if (!head) throw new Error('The picture is not a binary PPM (P6) image');
  return { width: Number(head[1]), height: Number(head[2]), data: bytes.subarray(head[0].length) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
