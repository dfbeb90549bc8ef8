import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cards } from '../../../test/corpus/cards.ts';
import { flatFile } from '../../../test/corpus/flatFile.ts';
import { randomCard, randomLookAlike } from '../../../test/corpus/heldOut.ts';
import {
  randomAsking,
  randomBesides,
  randomBroken,
  randomExplanation,
  randomFilledUnnamed,
  randomFives,
  randomOneEach,
  randomOtherPile,
  randomPile,
  randomRows,
} from '../../../test/corpus/heldOutForms.ts';
import { lookAlikes } from '../../../test/corpus/lookAlikes.ts';
import {
  asking,
  besidesAndPiles,
  explanations,
  filledUnnamed,
  inRows,
  otherFives,
} from '../../../test/corpus/otherForms.ts';
import type { ForeignSlide } from '../../../test/corpus/slide.ts';
import { trial, trialOf, type Trial } from '../../../test/corpus/trial.ts';
import { provideXml } from '../../workbench/host/node/xml/provideXml.ts';
import { convert, libreOfficeVersion, missingPrograms } from './libreOffice.ts';

/** The number of random slides of each sort. */
const HELD_OUT = 500;

/** The number of random slides of each less common form. */
const RARER = 100;

/** The number of slides with rotated, stacked or broken names, as saved by LibreOffice. */
const WRITTEN = 20;

const rarer = [
  ['random, filled, without names', randomFilledUnnamed],
  ['random, in rows', randomRows],
  ['random, with a question in each box', randomAsking],
  ['random, with one entry in each box', randomOneEach],
  ['random, with names besides the boxes', randomBesides],
  ['random, in one pile', randomPile],
  ['random, with broken names', randomBroken],
  ['random explanations', randomExplanation],
  ['random slides with five texts', randomFives],
  ['random slides with another pile', randomOtherPile],
] as const;

/**
 * `npm run bench -- recognition [seed]`: counts how many of other people's cards are recognised with the right boxes,
 * how many are recognised with swapped columns, and how many other slides are mistaken for cards. Uses hand-made
 * slides, random slides, and the hand-made and some random slides as saved by LibreOffice.
 */
export function benchRecognition(seed: number): void {
  provideXml();
  const chosen = [...cards, ...lookAlikes];
  print('chosen', chosen.map(trial));
  print('filled, without names', filledUnnamed.map(trial));
  print('in rows', inRows.map(trial));
  print('names besides the boxes, and piles', besidesAndPiles.map(trial));
  print('with the question of each column in its box', asking.map(trial));
  print('explanations, and other slides with five texts', [...explanations, ...otherFives].map(trial));
  const seeds = Array.from({ length: HELD_OUT }, (_, at) => seed + at);
  print('random', [...seeds.map(randomCard), ...seeds.map(randomLookAlike)].map(trial));
  for (const [title, make] of rarer)
    print(
      title,
      seeds.slice(0, RARER).map(one => trial(make(one))),
    );
  if (missingPrograms().includes('soffice')) {
    say('LibreOffice is not on this machine');
    return;
  }
  const written = [randomBesides, randomPile, randomBroken].flatMap(make =>
    seeds.slice(0, WRITTEN).map(make),
  );
  const slides = [...chosen.filter(one => !one.tag), ...besidesAndPiles, ...written];
  print(libreOfficeVersion(), throughLibreOffice(slides));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function print(title: string, trials: readonly Trial[]): void {
  const known = trials.filter(one => one.isCard);
  const found = known.filter(one => one.found && one.wrong.length === 0);
  const adopted = trials.filter(one => !one.isCard && one.found);
  const swapped = known.filter(one => one.swapped.length > 0);
  const least = Math.min(...found.map(one => one.found?.confidence ?? 0));
  say(
    `${title}: ${found.length} of ${known.length} cards, the least sure ${least.toFixed(2)}; ` +
      `${swapped.length} with swapped columns; ` +
      `${adopted.length} of ${trials.length - known.length} others taken for one`,
  );
  for (const { name, wrong } of known.filter(one => !found.includes(one)))
    say(`  missed: ${name} ${wrong.join(', ')}`);
  for (const { name, swapped: fields } of swapped) say(`  swapped: ${name} ${fields.join(', ')}`);
  for (const { name } of adopted) say(`  taken for a card: ${name}`);
}

function throughLibreOffice(slides: readonly ForeignSlide[]): readonly Trial[] {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    const files = slides.map((slide, at) => {
      const file = join(folder, `slide${at}.fodp`);
      writeFileSync(file, flatFile(slide));
      return file;
    });
    convert(files, 'pptx', folder);
    return slides.map((slide, at) => trialOf(slide, readFileSync(join(folder, `slide${at}.pptx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
