import type { FieldId } from '../../core/card/kind.ts';
import { bodyShape } from '../../core/card/names.ts';
import { carlito } from '../../core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../core/fit/fit.ts';
import { partnership } from '../../core/method/partnership.ts';
import { entriesIn } from '../../core/text/paragraphs.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Slide } from '../../pptx/slide.ts';
import { descendants } from '../../pptx/xml.ts';
import { seeded } from '../../workbench/host/faults/chance.ts';
import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { Workshop } from '../replay/workshop.ts';
import { provideXml } from '../../workbench/host/node/xml/provideXml.ts';
import { bodyOf } from './cardDeck.ts';
import { randomEntry } from './dutchFills.ts';
import { isOutside } from './fit.ts';
import { placedWords, type PlacedWord } from './libreOffice.ts';

/** The number of cards in one deck, because LibreOffice takes longer to start than to render a slide. */
const CARDS_A_DECK = 10;
const FEWEST = 5;
const MOST = 60;
const ROOM_TURNS = 40;

type Said = ReadonlyMap<FieldId, readonly string[]>;

/**
 * `npm run bench -- pages [cards] [seed]`: adds 5 to 60 random sentences to each card, one column at a time, without
 * pressing any button. The pane must make space automatically. Renders the saved slides with LibreOffice. Exits with
 * code 1 unless every word is inside its box, every letter is at least 18 points, and every sentence is on the card or
 * its continuations exactly once and in order.
 */
export async function benchPages(cards: number, seed: number): Promise<void> {
  provideXml();
  const chance = seeded(seed);
  const count = { cards: 0, slides: 0, sentences: 0, outside: 0, small: 0, wrong: 0 };
  for (let done = 0; done < cards; done += CARDS_A_DECK) {
    const workshop = await Workshop.open(newDeck({ language: 'nl', title: 'Proef', subtitle: '' }), {
      profile: 'windows',
      language: 'nl',
    });
    workshop.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
    const filled: { readonly said: Said; readonly slides: number }[] = [];
    for (let card = done; card < Math.min(done + CARDS_A_DECK, cards); card++) {
      const said = randomSentences(chance);
      filled.push({ said, slides: await fill(workshop, said) });
    }
    const saved = workshop.venue.host.save();
    workshop.close();
    const slides = new Presentation(Package.open(saved)).slides();
    const words = placedWords(saved);
    let at = 1;
    for (const { said, slides: pages } of filled) {
      const own = slides.slice(at, at + pages);
      count.cards++;
      count.slides += pages;
      for (const [field, texts] of said) {
        count.sentences += texts.length;
        const found = own.flatMap(slide => entriesIn(boxOn(slide, field)?.textBody?.text ?? ''));
        if (JSON.stringify(found) !== JSON.stringify(texts)) count.wrong++;
      }
      own.forEach((slide, page) => {
        const { outside, small } = judged(slide, words[at + page] ?? []);
        count.outside += outside;
        count.small += small;
      });
      at += pages;
    }
  }
  console.log(
    `${count.cards} cards with ${count.sentences} sentences on ${count.slides} slides: ${count.outside} boxes with words outside, ` +
      `${count.small} with letters under ${HALL_FLOOR} points, ${count.wrong} columns without every sentence once and in order.`,
  );
  if (count.outside + count.small + count.wrong > 0) process.exitCode = 1;
}

/** Returns sentences for the columns from right to left. Some columns get none. */
function randomSentences(chance: () => number): Said {
  const all = FEWEST + Math.floor(chance() * (MOST - FEWEST + 1));
  const shares = partnership.fields.map(() => chance() ** 2);
  const sum = shares.reduce((total, one) => total + one, 0);
  return new Map(
    partnership.fields.toReversed().map(({ id }, at) => {
      const count = Math.round(((shares[at] ?? 0) / sum) * all);
      return [id, Array.from({ length: count }, () => randomEntry(chance).replace(/\s+/g, ' ').trim())];
    }),
  );
}

/** Fills a new card after the last slide like a facilitator does. Returns its number of slides. */
async function fill(workshop: Workshop, said: Said): Promise<number> {
  const { session, venue } = workshop;
  venue.select(venue.slides().at(-1) ?? throwing('The deck has no slide'), null);
  await session.cards.insert({ goal: 'Samen', language: 'nl', style: 'template' });
  await session.cards.keepInView('nl');
  for (const [field, texts] of said) {
    await session.cards.openRoomFor(field);
    for (const text of texts) {
      await session.entries.add(field, text);
      // Making space takes several successive tasks in the queue.
      for (let turns = 0; turns < ROOM_TURNS; turns++) await session.idle();
    }
  }
  return session.state.card?.pages.length ?? 0;
}

function boxOn(slide: Slide, field: FieldId) {
  return slide.shapes().find(one => one.name === bodyShape(field));
}

function judged(
  slide: Slide,
  words: readonly PlacedWord[],
): { readonly outside: number; readonly small: number } {
  let [outside, small] = [0, 0];
  for (const { id } of partnership.fields) {
    const box = boxOn(slide, id);
    if (!box?.textBody || box.textBody.text === '') continue;
    const body = bodyOf(box);
    const sizes = descendants(box.textBody.element, 'a:rPr').map(
      one => Number(one.getAttribute('sz') ?? 2000) / 100,
    );
    const size = Math.max(...sizes);
    if (Math.min(...sizes) < HALL_FLOOR) small++;
    // Skip the heading above the box, and the footer below it in smaller letters.
    const own = words.filter(one => one.top >= body.top && one.bottom - one.top > size);
    if (isOutside(own, body, size)) outside++;
  }
  return { outside, small };
}

function throwing(message: string): never {
  throw new Error(message);
}
