import { slideLanguage } from '../card/language.ts';
import { frameWidth, WIDESCREEN } from '../deck/slideSize.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { carlito } from '../fit/carlito.ts';
import type { Column } from '../fit/column.ts';
import { fitter } from '../fit/fit.ts';
import { agreementTexts } from '../method/agreement.ts';
import {
  draftLine,
  headingText,
  labelled,
  textOrPlaceholder,
  type Agreement,
  type Block,
} from './agreement.ts';

/** Reserved shape names of a slide of the agreement. */
export const AGREEMENT_TITLE_SHAPE = 'overeenkomst:titel';
export const LEAD_SHAPE = 'overeenkomst:aanhef';
export const BODY_SHAPE = 'overeenkomst:tekst';
export const AGREEMENT_FOOTER_SHAPE = 'overeenkomst:voet';

/** The area of the lead and the text below it, in points. */
export const SLIDE_ROOM = { left: 28.35, top: 92, width: 903.3, height: 404 };
export const LEAD_SIZE = 20;
/** The indent of the text after its bullet, and the space after each item; in points. */
export const BULLET_INDENT = 18;
export const ITEM_SPACE = 8;

/** Text sizes in points, from large to small. */
const SIZES: readonly number[] = [24, 22, 20];
const SMALLEST = 18;
const MOST_ITEMS = 8;
/** The greatest height of the lead of a slide: three lines. */
const MOST_LEAD_HEIGHT = 3 * 1.2 * LEAD_SIZE;

const fit = fitter(carlito);

interface Section {
  readonly title: string;
  readonly lead: string | null;
  readonly items: readonly string[];
}

/**
 * A section of the agreement. `asks` holds the labels to fill in when the section has no known text, and is null
 * otherwise.
 */
interface OpenSection extends Section {
  readonly asks: readonly string[] | null;
}

/**
 * Returns the slides of the agreement. No text is smaller than 18 points; text that does not fit continues on the next
 * slide. Sections without known texts are combined in one list before the signatures. There is no appendix, because the
 * card is already in the deck.
 */
export function agreementSlides(agreement: Agreement, size = WIDESCREEN): readonly SlideStamp[] {
  const { left, top, height: all } = SLIDE_ROOM;
  const width = frameWidth(size) - 2 * left;
  const { language, title, goal, draft, provenance } = agreement;
  const opening: Section = {
    title,
    lead: textOrPlaceholder(agreement, goal),
    items: [draftLine(agreement), provenance],
  };
  return [opening, ...withOpenTogether(sectionsOf(agreement), agreement)].flatMap(section => {
    const pages = pagesOf(section, agreement, width);
    // All slides of one section have the same text size.
    const fitted = fit(
      pages.map(({ lead, items }) => bodyOf(lead, items, width)),
      SIZES,
      SMALLEST,
    );
    const letters = Math.min(...fitted.map(one => one.size));
    return pages.map((page): SlideStamp => {
      const room = roomFor(page.lead, width);
      const height = all - room;
      return {
        texts: {
          [AGREEMENT_TITLE_SHAPE]: [[page.title]],
          ...(page.lead !== null && { [LEAD_SHAPE]: [[page.lead]] }),
          [BODY_SHAPE]: page.items.map(one => [one]),
          [AGREEMENT_FOOTER_SHAPE]: [[`${draft} · ${title}`]],
        },
        boxes: {
          [LEAD_SHAPE]: { left, top, width, height },
          [BODY_SHAPE]: { left, top: top + height, width, height: room, textSizes: [letters] },
        },
        ...(page.lead === null && { without: [LEAD_SHAPE] }),
        descriptions: {},
        notes: [provenance],
        language: slideLanguage[language],
      };
    });
  });
}

/** Returns the height, in points, that is available below a lead. */
function roomFor(lead: string | null, width: number): number {
  return SLIDE_ROOM.height - (lead === null ? 0 : leadFit(lead, width).height + ITEM_SPACE);
}

function leadFit(lead: string, width: number): { readonly height: number; readonly isShort: boolean } {
  const column = columnOf([lead], MOST_LEAD_HEIGHT, 0, width);
  const [filling] = fit([{ ...column, ownSize: LEAD_SIZE }], [], LEAD_SIZE);
  return { height: (filling?.fill ?? 0) * MOST_LEAD_HEIGHT, isShort: filling?.overflowsFrom === null };
}

function bodyOf(lead: string | null, items: readonly string[], width: number): Column {
  return columnOf(items, roomFor(lead, width), BULLET_INDENT, width);
}

function columnOf(paragraphs: readonly string[], height: number, indent: number, width: number): Column {
  return {
    box: {
      width,
      height,
      insets: { left: 0, top: 0, right: 0, bottom: 0 },
      font: { name: 'Calibri', bold: false },
      wrap: true,
      paragraph: { indent, lineSpacing: 1, spaceBefore: 0, spaceAfter: ITEM_SPACE },
    },
    paragraphs,
    ownSize: null,
  };
}

/**
 * Splits the agreement into sections by its headings. A paragraph before a list is the lead of its section. Leaves out
 * paragraphs after a list, which only introduce the next heading.
 */
function sectionsOf(agreement: Agreement): readonly OpenSection[] {
  const sections: { title: string; lead: string | null; items: string[]; asks: string[] | null }[] = [];
  for (const block of agreement.blocks) {
    const section = sections.at(-1);
    if (block.block === 'heading')
      sections.push({ title: headingText(agreement, block), lead: null, items: [], asks: [] });
    else if (block.block === 'paragraph') {
      if (section?.items.length === 0) section.lead = block.text;
    } else if (section) {
      section.items.push(...itemsOf(block, agreement));
      const labels = block.block === 'open' ? block.labels : [];
      section.asks = isKnown(block) ? null : (section.asks?.concat(labels) ?? null);
    }
  }
  return sections;
}

/** Whether a block contains a known text. Signatures count as known, so that the place to sign remains. */
function isKnown(block: Exclude<Block, { block: 'heading' | 'paragraph' }>): boolean {
  switch (block.block) {
    case 'open':
      return false;
    case 'list':
      return block.items.some(one => one !== null);
    case 'table':
      return block.rows.flat().some(one => one !== null);
    case 'signatures':
      return true;
  }
}

/** Returns the sections, with all sections without known texts combined in one section before the last section. */
function withOpenTogether(sections: readonly OpenSection[], { language }: Agreement): readonly Section[] {
  const open = sections.filter(one => one.asks !== null);
  if (open.length < 2) return sections;
  const known = sections.filter(one => one.asks === null);
  const together: Section = {
    title: agreementTexts.stillOpen[language],
    lead: null,
    items: open.map(({ title, asks }) => [title, ...(asks?.length ? [asks.join(' · ')] : [])].join('\n')),
  };
  return [...known.slice(0, -1), together, ...known.slice(-1)];
}

function itemsOf(
  block: Exclude<Block, { block: 'heading' | 'paragraph' }>,
  agreement: Agreement,
): readonly string[] {
  switch (block.block) {
    case 'list':
      return block.items.map(one => textOrPlaceholder(agreement, one));
    case 'open':
      return block.labels.map(label => labelled(agreement, label));
    case 'table': {
      const [who = '', , when = ''] = block.head;
      return block.rows.map(
        ([actor = null, what = null, moment = null]) =>
          `${textOrPlaceholder(agreement, what)}\n${labelled(agreement, who, actor)} · ${labelled(agreement, when, moment)}`,
      );
    }
    case 'signatures':
      return block.parties.map(({ label, name }) => {
        const parts = block.labels.map(one => labelled(agreement, one));
        return `${labelled(agreement, label, name)}\n${parts.join(' · ')}`;
      });
  }
}

/** Fills pages from top to bottom. An entry that is longer than a page continues on the next page. */
function pagesOf(section: Section, { language }: Agreement, width: number): readonly Section[] {
  const { title, lead: given } = section;
  const lead = given !== null && leadFit(given, width).isShort ? given : null;
  let rest = given === lead ? section.items : [given ?? '', ...section.items];
  const pages: Section[] = [];
  do {
    const first = pages.length === 0;
    const ahead = first ? lead : null;
    const [long = '', ...others] = rest;
    if (firstOut(ahead, [long], width) === 0) {
      const end = fittingLength(ahead, long, width);
      rest = [long.slice(0, end), long.slice(end), ...others];
    }
    const count = Math.max(firstOut(ahead, rest.slice(0, MOST_ITEMS), width) ?? MOST_ITEMS, 1);
    pages.push({
      title: first ? title : `${title} ${agreementTexts.continued[language]}`,
      lead: ahead,
      items: rest.slice(0, count),
    });
    rest = rest.slice(count);
  } while (rest.length > 0);
  return pages;
}

/** Returns the index of the first item that does not fit on a slide at the smallest size; null when all items fit. */
function firstOut(lead: string | null, items: readonly string[], width: number): number | null {
  return fit([bodyOf(lead, items, width)], [], SMALLEST)[0]?.overflowsFrom ?? null;
}

/**
 * Returns the length of the part of a text that fits. The part ends after a word, or after a character when one word is
 * too long.
 */
function fittingLength(lead: string | null, text: string, width: number): number {
  const isIn = (end: number): boolean => firstOut(lead, [text.slice(0, end)], width) === null;
  const words = Array.from(text.matchAll(/\s+/gu), one => one.index + one[0].length);
  const end = lastThat(words, isIn);
  if (end !== null) return end;
  const characters = Array.from(new Intl.Segmenter().segment(text), one => one.index + one.segment.length);
  return lastThat(characters, isIn) ?? characters[0] ?? text.length;
}

/**
 * Returns the last of these ascending numbers for which `passes` returns true; null when there is none. If a number
 * passes, all numbers before that one must pass too.
 */
function lastThat(row: readonly number[], passes: (one: number) => boolean): number | null {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(row[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return row[low - 1] ?? null;
}
