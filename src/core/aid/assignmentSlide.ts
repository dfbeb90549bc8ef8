import { slideLanguage, type Language, type Localised } from '../card/language.ts';
import { AID_TAG, writeAidTag, type AidEdit, type AidShapes } from '../deck/aid.ts';
import { frameWidth, isNarrow, scaledSize, WIDESCREEN, type SlideSize } from '../deck/slideSize.ts';
import type { SlideStamp, StampedPlace } from '../deck/stamp.ts';
import type { NamedGroup } from '../method/groupsLayout.ts';
import { SMALLEST_AID_SIZE, largestSize, shortenedToFit, type TextRoom } from './lettersFor.ts';

/** Reserved shape names of the slide with an assignment. */
export const ASSIGNMENT_SHAPES = {
  title: 'opdracht:titel',
  question: 'opdracht:vraag',
  lines: 'opdracht:regels',
  groups: 'opdracht:groepen',
  time: 'opdracht:tijd',
  end: 'opdracht:einde',
} as const;

type AssignmentShape = keyof typeof ASSIGNMENT_SHAPES;

/** The margin at the sides of the slide and the inset of its boxes, in points. */
const MARGIN = 28.35;
const INSET = 4;
const { width } = WIDESCREEN;
const TIME = 330;
const whole = { left: MARGIN, width: width - 2 * MARGIN };
const beside = { left: MARGIN, width: width - 2 * MARGIN - TIME - 12 };
const right = { left: width - MARGIN - TIME, width: TIME };

/** The places of the shapes on a slide of `WIDESCREEN`, in points and in reading order. */
export const assignmentPlaces: Readonly<Record<AssignmentShape, StampedPlace>> = {
  title: { ...whole, top: 16, height: 52 },
  question: { ...beside, top: 78, height: 84 },
  lines: { ...beside, top: 168, height: 132 },
  groups: { ...whole, top: 308, height: 218 },
  time: { ...right, top: 84, height: 150 },
  end: { ...right, top: 236, height: 60 },
};

const narrowPlaces: Readonly<Record<AssignmentShape, StampedPlace>> = {
  title: { ...whole, top: 12, height: 72 },
  question: { ...whole, top: 88, height: 108 },
  lines: { ...whole, top: 200, height: 140 },
  groups: { ...whole, top: 344, height: 76 },
  time: { ...whole, top: 424, height: 72 },
  end: { ...whole, top: 496, height: 38 },
};

/** The text sizes of each shape in points, from large to small. */
export const assignmentSizes: Readonly<Record<AssignmentShape, readonly number[]>> = {
  title: [36, 32, SMALLEST_AID_SIZE],
  question: [32, 30, SMALLEST_AID_SIZE],
  lines: [32, 30, SMALLEST_AID_SIZE],
  groups: [32, SMALLEST_AID_SIZE],
  time: [115, 96, 80, 64, 54, 44],
  end: [40, 36, 32, SMALLEST_AID_SIZE],
};

const bold: ReadonlySet<AssignmentShape> = new Set(['title', 'time']);

/** The instructions for every group. */
export const assignmentLines: readonly Localised[] = [
  { nl: 'Kies wie schrijft en wie vertelt.', en: 'Choose who writes and who reports.' },
  { nl: 'Iedereen komt aan het woord.', en: 'Everyone gets to speak.' },
  { nl: 'Schrijf korte zinnen op het vel.', en: 'Write short sentences on the sheet.' },
];

export const assignmentDescriptions: Readonly<Record<AssignmentShape, Localised>> = {
  title: { nl: 'De opdracht', en: 'The task' },
  question: { nl: 'De vraag', en: 'The question' },
  lines: { nl: 'Hoe het gaat', en: 'How it works' },
  groups: { nl: 'De groepen', en: 'The groups' },
  time: { nl: 'Hoeveel tijd er nog is', en: 'How much time is left' },
  end: { nl: 'Hoe laat het klaar is', en: 'When it ends' },
};

/** Speaker notes of the assignment slide. */
export const assignmentNotes: Localised = {
  nl: 'Deze dia hoort bij het onderdeel dat nu loopt en verandert vanzelf. U kunt hem weggooien.',
  en: 'This slide belongs to the part that is running now and updates itself. You can delete it.',
};

/** An assignment for the people in the room. */
export interface Assignment {
  readonly title: string;
  /** The question of the part; empty when there is no question. */
  readonly question: string;
  readonly lines: readonly string[];
  /** The groups; empty while people are not divided into groups. */
  readonly groups: readonly NamedGroup[];
  /** The time left, as text. `end` is the time of day at which the part ends. */
  readonly time: string;
  readonly end: string;
  readonly language: Language;
  /** Whether the card comes back as soon as the facilitator changes it, because the room is filling it together. */
  readonly untilChange: boolean;
}

/** Returns the edits that put the assignment on the slide, in letters that people can read at 15 metres. */
export function assignmentEdits(
  assignment: Assignment,
  shapes: AidShapes,
  scale: number,
): readonly AidEdit[] {
  const { title, question, lines, time, end } = assignment;
  const edit = (name: AssignmentShape, texts: readonly string[]): AidEdit => {
    const sizes = assignmentSizes[name].map(one => scaledSize(one, scale));
    const room = roomOf(name, shapes, scale);
    const smallest = sizes.at(-1) ?? SMALLEST_AID_SIZE;
    const size = largestSize(texts, sizes, room);
    const kept =
      size === null && texts.length === 1 ? texts.map(one => shortenedToFit(one, smallest, room)) : texts;
    return { shape: ASSIGNMENT_SHAPES[name], text: kept.join('\r'), size: size ?? smallest };
  };
  return [
    edit('title', [title]),
    edit('question', [question]),
    edit('lines', lines),
    edit('groups', groupLines(assignment, roomOf('groups', shapes, scale), scale)),
    edit('time', [time]),
    edit('end', [end]),
  ];
}

/** Returns the edits that remove all names and times from a slide that is kept for someone else's words. */
export function clearedAssignment(): readonly AidEdit[] {
  return (['groups', 'time', 'end'] as const).map(name => ({ shape: ASSIGNMENT_SHAPES[name], text: '' }));
}

/** Returns the stamp that turns the template into an assignment slide, for slides of this size. */
export function assignmentStamp(assignment: Assignment, size: SlideSize = WIDESCREEN): SlideStamp {
  const factor = frameWidth(size) / width;
  const narrow = isNarrow(size);
  const places = Object.entries(narrow ? narrowPlaces : assignmentPlaces).map(([name, place]) => ({
    shape: ASSIGNMENT_SHAPES[name as AssignmentShape],
    left: place.left * factor,
    width: place.width * factor,
    top: place.top,
    height: place.height,
  }));
  const shapes = new Map(places.map(one => [one.shape, { text: '', width: one.width, height: one.height }]));
  const edits = assignmentEdits(assignment, shapes, 1);
  const { language } = assignment;
  return {
    texts: Object.fromEntries(edits.map(one => [one.shape, one.text.split('\r').map(text => [text])])),
    boxes: Object.fromEntries(
      places.map(({ shape, ...place }) => {
        const sizes = edits.flatMap(one => (one.shape === shape && one.size !== undefined ? [one.size] : []));
        return [shape, { ...(narrow && place), textSizes: sizes }];
      }),
    ),
    descriptions: Object.fromEntries(
      Object.entries(assignmentDescriptions).map(([name, text]) => [
        ASSIGNMENT_SHAPES[name as AssignmentShape],
        text[language],
      ]),
    ),
    notes: [assignmentNotes[language]],
    language: slideLanguage[language],
    tag: { key: AID_TAG, value: writeAidTag('assignment') },
  };
}

function roomOf(name: AssignmentShape, shapes: AidShapes, scale: number): TextRoom {
  const box = shapes.get(ASSIGNMENT_SHAPES[name]) ?? assignmentPlaces[name];
  const inner = box.width - 2 * INSET * scale;
  return { width: inner, height: box.height, after: 0, indent: 0, bold: bold.has(name) };
}

/**
 * Returns a line for each group, with first names when whole names do not fit. When first names do not fit either,
 * returns the number of groups.
 */
function groupLines({ groups, language }: Assignment, room: TextRoom, scale: number): readonly string[] {
  if (groups.length === 0) return [''];
  const sizes = assignmentSizes.groups.map(one => scaledSize(one, scale));
  const all = [...new Set(groups.flatMap(one => one.people))];
  const firstName = (name: string): string => {
    const first = name.split(' ')[0] ?? name;
    return all.filter(one => one.split(' ')[0] === first).length > 1 ? name : first;
  };
  const lines = (nameOf: (name: string) => string): readonly string[] =>
    groups.map(({ name, people }) => `${name}: ${people.map(nameOf).join(', ')}`);
  const fitting = [lines(name => name), lines(firstName)].find(
    some => largestSize(some, sizes, room) !== null,
  );
  return fitting ?? [language === 'nl' ? `${groups.length} groepen` : `${groups.length} groups`];
}
