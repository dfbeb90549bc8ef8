import type { Field } from '../card/kind.ts';
import { slideLanguage, type Language, type Localised } from '../card/language.ts';
import { AID_TAG, writeAidTag, type AidEdit, type AidShapes } from '../deck/aid.ts';
import { frameWidth, isNarrow, scaledSize, WIDESCREEN, type SlideSize } from '../deck/slideSize.ts';
import type { SlideStamp, StampedPlace } from '../deck/stamp.ts';
import { isBlank, rawEntry } from '../text/paragraphs.ts';
import { SMALLEST_AID_SIZE, heightOf, largestSize, shortenedToFit, type TextRoom } from './lettersFor.ts';

/** Reserved shape names of the slide with one column in large letters. */
export const COLUMN_SHAPES = {
  title: 'groot:titel',
  question: 'groot:vraag',
  entries: 'groot:inbreng',
  earlier: 'groot:eerder',
} as const;

/** The margin at the sides of the slide, in points. */
const MARGIN = 28.35;
const { width } = WIDESCREEN;
const EARLIER = 330;

/** The places of the shapes on a slide of `WIDESCREEN`, in points. */
export const columnPlaces = {
  title: { left: MARGIN, top: 16, width: width - 2 * MARGIN - EARLIER - 8, height: 48 },
  earlier: { left: width - MARGIN - EARLIER, top: 16, width: EARLIER, height: 48 },
  question: { left: MARGIN, top: 66, width: width - 2 * MARGIN, height: 72 },
  entries: { left: MARGIN, top: 148, width: width - 2 * MARGIN, height: 380 },
} as const;

/** The places of the shapes on a narrow slide, where a question takes more lines. */
const narrowPlaces: Readonly<Record<keyof typeof columnPlaces, StampedPlace>> = {
  title: { left: MARGIN, top: 16, width, height: 48 },
  question: { left: MARGIN, top: 66, width, height: 144 },
  entries: { left: MARGIN, top: 218, width, height: 266 },
  earlier: { left: MARGIN, top: 488, width, height: 40 },
};

export const COLUMN_TITLE_SIZE = 36;
export const EARLIER_SIZE = SMALLEST_AID_SIZE;
export const QUESTION_SIZES: readonly number[] = [32, 30, SMALLEST_AID_SIZE];
/** Text sizes of entries, in points. There are few sizes, so that the letters seldom change while the group watches. */
export const COLUMN_SIZES: readonly number[] = [44, 36, 32, SMALLEST_AID_SIZE];
/** Layout of entries in points: the inset of the box, the space after an entry, and the indent of its lines. */
export const COLUMN_SETTING = { inset: 4, after: 8, indent: 26 } as const;

/** Alternative text of the box of entries, which has no text while the column is empty. */
export const entriesDescription: Localised = {
  nl: 'Wat er in deze kolom is gezegd',
  en: 'What was said in this column',
};
export const earlierDescription: Localised = {
  nl: 'Hoeveel zinnen alleen op de kaart staan',
  en: 'How many sentences are on the card only',
};
/** Speaker notes of the large-column slide. */
export const columnNotes: Localised = {
  nl: 'Deze dia laat één kolom van de kaart groot zien en verandert vanzelf mee. Alles staat op de kaart: u kunt deze dia weggooien.',
  en: 'This slide shows one column of the card in large letters and follows it. Everything is on the card: you can delete this slide.',
};

/** The content of the slide with one column in large letters. */
export interface ColumnContent {
  readonly column: Field;
  /** The colour of the column on the card, as `#RRGGBB`. */
  readonly colour: string;
  /** The entries in card order; `\n` is a soft break. */
  readonly entries: readonly string[];
  readonly language: Language;
  /** The text size divided by the text size on a slide of 540 points high. */
  readonly scale: number;
}

/**
 * Returns the edits that put a column on the slide. Shows all entries at the largest size at which they fit. When there
 * are too many entries, shows the newest entries that fit at the smallest size, and the number of entries that are only
 * on the card.
 */
export function columnEdits(
  { column, colour, entries, language, scale }: ColumnContent,
  shapes: AidShapes,
): readonly AidEdit[] {
  const said = entries.filter(one => !isBlank(one));
  const room = roomOf(shapes, scale);
  const shown = fitted(said, room, scale);
  const earlier = said.length - shown.entries.length;
  const question = column.question[language];
  const asked = {
    ...room,
    indent: 0,
    height: (shapes.get(COLUMN_SHAPES.question) ?? columnPlaces.question).height,
  };
  const sizes = QUESTION_SIZES.map(one => scaledSize(one, scale));
  return [
    { shape: COLUMN_SHAPES.title, text: column.name[language], fill: colour },
    {
      shape: COLUMN_SHAPES.question,
      text: rawEntry(question),
      size: largestSize([question], sizes, asked) ?? sizes.at(-1) ?? SMALLEST_AID_SIZE,
    },
    { shape: COLUMN_SHAPES.entries, text: shown.entries.map(rawEntry).join('\r'), size: shown.size },
    { shape: COLUMN_SHAPES.earlier, text: earlier === 0 ? '' : earlierText(earlier, language) },
  ];
}

/**
 * Returns the edits that remove the entries, and the count of earlier ones, from a slide that is kept for someone else's
 * words. The card does not change.
 */
export function clearedColumn(): readonly AidEdit[] {
  return [COLUMN_SHAPES.entries, COLUMN_SHAPES.earlier].map(shape => ({ shape, text: '' }));
}

/** Returns the stamp that turns the template into a large-column slide, for slides of this size. */
export function columnStamp(content: Omit<ColumnContent, 'scale'>, size: SlideSize = WIDESCREEN): SlideStamp {
  const wide = frameWidth(size) - 2 * MARGIN;
  const narrow = isNarrow(size);
  const places = Object.entries(narrow ? narrowPlaces : columnPlaces).map(([name, place]) => ({
    ...place,
    ...((narrow || place.width === columnPlaces.question.width) && { width: wide }),
    shape: COLUMN_SHAPES[name as keyof typeof COLUMN_SHAPES],
  }));
  const shapes = new Map(places.map(({ shape, ...place }) => [shape, { ...place, text: '' }]));
  const edits = columnEdits({ ...content, scale: 1 }, shapes);
  const { language } = content;
  return {
    texts: Object.fromEntries(
      edits.map(one => [one.shape, one.text.split('\r').map(text => [text.replaceAll('\v', '\n')])]),
    ),
    boxes: Object.fromEntries(
      places.map(({ shape, ...place }) => {
        const { size, fill } = edits.find(one => one.shape === shape) ?? {};
        return [
          shape,
          {
            ...(narrow && place),
            ...(size !== undefined && { textSizes: [size] }),
            ...(fill !== undefined && { fill }),
          },
        ];
      }),
    ),
    descriptions: {
      [COLUMN_SHAPES.entries]: entriesDescription[language],
      [COLUMN_SHAPES.earlier]: earlierDescription[language],
    },
    notes: [columnNotes[language]],
    language: slideLanguage[language],
    tag: { key: AID_TAG, value: writeAidTag('column') },
  };
}

function earlierText(count: number, language: Language): string {
  return language === 'nl' ? `+ ${count} op de kaart` : `+ ${count} on the card`;
}

function roomOf(shapes: AidShapes, scale: number): TextRoom {
  const box = shapes.get(COLUMN_SHAPES.entries) ?? columnPlaces.entries;
  const { inset, after, indent } = COLUMN_SETTING;
  return {
    width: box.width - 2 * inset * scale,
    height: box.height,
    after: after * scale,
    indent: indent * scale,
    bold: false,
  };
}

function fitted(
  said: readonly string[],
  room: TextRoom,
  scale: number,
): { readonly entries: readonly string[]; readonly size: number } {
  const sizes = COLUMN_SIZES.map(one => scaledSize(one, scale));
  const smallest = sizes.at(-1) ?? SMALLEST_AID_SIZE;
  // More entries than this never fit at the smallest size, even when they are short.
  const most = Math.ceil(room.height / smallest);
  const latest = said.slice(-most);
  const size = latest.length < said.length ? null : largestSize(latest, sizes, room);
  if (size !== null) return { entries: latest, size };
  for (let first = 1; first < latest.length; first++) {
    const some = latest.slice(first);
    if (heightOf(some, smallest, room) <= room.height) return { entries: some, size: smallest };
  }
  return { entries: latest.slice(-1).map(one => shortenedToFit(one, smallest, room)), size: smallest };
}
