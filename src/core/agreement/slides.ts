import { slideLanguage } from '../card/language.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { carlito } from '../fit/carlito.ts';
import { countLines, piecesOf } from '../fit/wrap.ts';
import { agreementTexts } from '../method/agreement.ts';
import { headingText, type Agreement, type Block, type Known } from './agreement.ts';

/** Reserved shape names of a slide of the agreement. */
export const AGREEMENT_TITLE_SHAPE = 'overeenkomst:titel';
export const LEAD_SHAPE = 'overeenkomst:aanhef';
export const BODY_SHAPE = 'overeenkomst:tekst';
export const AGREEMENT_FOOTER_SHAPE = 'overeenkomst:voet';

/** Where the lead and the text under it stand; all lengths in points. */
export const SLIDE_ROOM = { left: 28.35, top: 92, width: 903.3, height: 404 };
export const LEAD_SIZE = 20;
/** How far the text hangs behind its bullet, and the white under each. */
export const BULLET_INDENT = 18;
export const ITEM_SPACE = 8;

/** Sizes of the text, from large to small. */
const SIZES: readonly number[] = [24, 22, 20, 18];
const SMALLEST = 18;
const MOST_ITEMS = 8;
const MOST_LEAD_LINES = 3;
const LINE_HEIGHT = 1.2;
const font = { name: 'Calibri', bold: false };

interface Section {
  readonly title: string;
  readonly lead: string | null;
  readonly items: readonly string[];
}

/** As many slides as the agreement takes; no text on them is smaller than 18 points, and what does not fit goes on behind. The card itself is in the deck. */
export function agreementSlides(agreement: Agreement): readonly SlideStamp[] {
  const { language, title, goal, draft, version, provenance, unknown } = agreement;
  const opening: Section = {
    title,
    lead: goal ?? unknown,
    items: [version === null ? draft : `${draft} · ${version}`, provenance],
  };
  return [opening, ...sectionsOf(agreement)].flatMap(section => {
    const pages = pagesOf(section, agreement);
    // What goes on on another slide stays of one size.
    const size = Math.min(...pages.map(sizeOf));
    return pages.map((page): SlideStamp => {
      const { left, top, width } = SLIDE_ROOM;
      const room = roomFor(page.lead);
      const height = SLIDE_ROOM.height - room;
      return {
        texts: {
          [AGREEMENT_TITLE_SHAPE]: [[page.title]],
          ...(page.lead !== null && { [LEAD_SHAPE]: [[page.lead]] }),
          [BODY_SHAPE]: page.items.map(one => [one]),
          [AGREEMENT_FOOTER_SHAPE]: [[`${draft} · ${title}`]],
        },
        boxes: {
          [LEAD_SHAPE]: { left, top, width, height },
          [BODY_SHAPE]: { left, top: top + height, width, height: room, textSizes: [size] },
        },
        ...(page.lead === null && { without: [LEAD_SHAPE] }),
        descriptions: {},
        notes: [provenance],
        language: slideLanguage[language],
      };
    });
  });
}

/** The largest size at which all that a page says is in view. */
function sizeOf({ lead, items }: Section): number {
  return SIZES.find(one => heightOf(items, one) <= roomFor(lead)) ?? SMALLEST;
}

/** The height that is left under a lead. */
function roomFor(lead: string | null): number {
  if (lead === null) return SLIDE_ROOM.height;
  return SLIDE_ROOM.height - leadLines(lead) * LEAD_SIZE * LINE_HEIGHT - ITEM_SPACE;
}

function leadLines(lead: string): number {
  return linesOf(lead, LEAD_SIZE, SLIDE_ROOM.width);
}

/** The agreement by its headings: what stands before a list leads it; sentences that only link two headings are left out. */
function sectionsOf(agreement: Agreement): readonly Section[] {
  const sections: { title: string; lead: string | null; items: string[] }[] = [];
  for (const block of agreement.blocks) {
    const section = sections.at(-1);
    if (block.block === 'heading')
      sections.push({ title: headingText(agreement, block), lead: null, items: [] });
    else if (block.block !== 'paragraph') section?.items.push(...itemsOf(block, agreement));
    else if (section?.items.length === 0) section.lead = block.text;
  }
  return sections;
}

function itemsOf(
  block: Exclude<Block, { block: 'heading' | 'paragraph' }>,
  { unknown }: Agreement,
): readonly string[] {
  const known = (text: Known): string => text ?? unknown;
  switch (block.block) {
    case 'list':
      return block.items.map(known);
    case 'open':
      return block.labels.map(label => `${label}: ${unknown}`);
    case 'table': {
      const [who = '', , when = ''] = block.head;
      return block.rows.map(
        ([actor = null, what = null, moment = null]) =>
          `${known(what)}\n${who}: ${known(actor)} · ${when}: ${known(moment)}`,
      );
    }
    case 'signatures':
      return block.parties.map(({ label, name }) => {
        const parts = block.labels.map(one => `${one}: ${unknown}`);
        return `${label}: ${known(name)}\n${parts.join(' · ')}`;
      });
  }
}

/** Fills pages from top to bottom; an entry that is longer than a page goes on on the next. */
function pagesOf(section: Section, { language }: Agreement): readonly Section[] {
  const { title } = section;
  const isShort = section.lead !== null && leadLines(section.lead) <= MOST_LEAD_LINES;
  const lead = isShort ? section.lead : null;
  const rest = section.lead !== null && !isShort ? [section.lead, ...section.items] : [...section.items];
  const pages: Section[] = [];
  let items: string[] = [];
  const room = (): number => roomFor(pages.length === 0 ? lead : null);
  const turn = (): void => {
    const first = pages.length === 0;
    pages.push({
      title: first ? title : `${title} ${agreementTexts.continued[language]}`,
      lead: first ? lead : null,
      items,
    });
    items = [];
  };
  while (rest.length > 0) {
    const [next = ''] = rest;
    if (items.length < MOST_ITEMS && heightOf([...items, next], SMALLEST) <= room()) {
      items.push(next);
      rest.shift();
    } else if (items.length > 0) turn();
    else {
      const end = fittingLength(next, Math.floor((room() - ITEM_SPACE) / (SMALLEST * LINE_HEIGHT)));
      items.push(next.slice(0, end));
      rest[0] = next.slice(end);
      turn();
    }
  }
  if (items.length > 0 || pages.length === 0) turn();
  return pages;
}

/** How much of a text stands in so many lines: up to the end of a word, or of a character when one word is too long. */
function fittingLength(text: string, lines: number): number {
  const words = Array.from(text.matchAll(/\s+/gu), one => one.index + one[0].length);
  const fits = (end: number): boolean =>
    linesOf(text.slice(0, end), SMALLEST, SLIDE_ROOM.width - BULLET_INDENT) <= lines;
  const end = lastThat(words, fits);
  if (end !== null) return end;
  const characters = Array.from(new Intl.Segmenter().segment(text), one => one.index + one.segment.length);
  return lastThat(characters, fits) ?? characters[0] ?? text.length;
}

/** The last of an ascending row that passes, where all before it pass too. */
function lastThat(row: readonly number[], passes: (one: number) => boolean): number | null {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(row[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return row[low - 1] ?? null;
}

function heightOf(items: readonly string[], size: number): number {
  const lines = items.map(one => linesOf(one, size, SLIDE_ROOM.width - BULLET_INDENT));
  return lines.reduce((sum, count) => sum + count * size * LINE_HEIGHT + ITEM_SPACE, 0);
}

function linesOf(text: string, size: number, width: number): number {
  return countLines(piecesOf(text, font, carlito), width / size);
}
