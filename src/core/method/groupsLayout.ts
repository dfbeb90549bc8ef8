import { carlito } from '../fit/carlito.ts';
import { LINE_HEIGHT } from '../fit/column.ts';
import { countLines, piecesOf } from '../fit/wrap.ts';
import { WIDESCREEN } from '../deck/slideSize.ts';
import type { StampedPlace } from '../deck/stamp.ts';

/** A group on a slide. */
export interface NamedGroup {
  readonly name: string;
  readonly people: readonly string[];
}

/** The number of groups for which the template has boxes. */
export const MOST_GROUPS = 12;

/** The area of the groups, in points: between margins of one centimetre, below the title. */
const ROOM = { left: 28.35, top: 86, height: 434 };
/** The approximate width of a group, in points. Four groups fit beside each other on a 16:9 slide. */
const USUAL_WIDTH = 235;
const GAP = 9;
/** The insets of a box, as in the template; in points. */
export const GROUP_INSETS = { left: 8, top: 4, right: 6, bottom: 5 };
/** The indent, in points, of a name's second and later lines. */
export const NAME_INDENT = 10;
/** The width, in points, of the line around the people. Its outer edge is in line with the heading. */
const FRAME = 0.8;

/** Sizes of names in points, from large to small. */
const SIZES: readonly number[] = [22, 20, 18, 16, 14, 12, 11, 10, 9, 8];
const SMALLEST = 8;
/** At sizes above this, in points, at least four in five names must fit on one line. */
const LARGE = 16;
/** Sizes of group names, in points, with one, two and three rows of groups. With more rows, the size is 14. */
const HEADING_SIZES: readonly number[] = [22, 18, 16];

export interface GroupsLayout {
  readonly headingSize: number;
  /** The size of all people's names on the slide, in points. */
  readonly textSize: number;
  /** The places of each group's heading and list of people, in the given order. */
  readonly places: readonly { readonly heading: StampedPlace; readonly list: StampedPlace }[];
}

/** Returns a grid with at most four groups in a row, or fewer on a narrow slide. The rows are as even as possible. */
function gridOf(count: number, width: number): { readonly columns: number; readonly rows: number } {
  const most = Math.min(4, Math.max(1, Math.round(width / USUAL_WIDTH)));
  const rows = Math.ceil(count / most);
  return { rows, columns: Math.ceil(count / rows) };
}

/**
 * Lays out groups on a slide of 540 points high and `slideWidth` wide. Chooses the largest size of names, up to `most`,
 * at which all names fit. All boxes are as high as the fullest group needs.
 */
export function groupsLayout(
  groups: readonly NamedGroup[],
  slideWidth = WIDESCREEN.width,
  most = Infinity,
): GroupsLayout {
  const inner = slideWidth - 2 * ROOM.left;
  const { columns, rows } = gridOf(groups.length, inner);
  const width = (inner - GAP * (columns - 1)) / columns;
  const height = (ROOM.height - GAP * (rows - 1)) / rows;
  const headingSize = HEADING_SIZES[rows - 1] ?? 14;
  const line = width - GROUP_INSETS.left - GROUP_INSETS.right;
  const padding = GROUP_INSETS.top + GROUP_INSETS.bottom;
  const headingHeight =
    padding + highest(groups.map(({ name }) => heightOf([name], headingSize, line, true)));
  const listHeight = (size: number): number =>
    padding + highest(groups.map(({ people }) => heightOf(people, size, line - NAME_INDENT, false)));
  const names = groups.flatMap(({ people }) => people.map(name => carlito(name, font(false))));
  const long = names.toSorted((a, b) => a - b)[Math.floor(names.length * 0.8)] ?? 0;
  const fits = (size: number): boolean =>
    headingHeight + listHeight(size) <= height && (size <= LARGE || long * size <= line - NAME_INDENT);
  const textSize = SIZES.find(size => size <= most && fits(size)) ?? SMALLEST;
  const peopleHeight = Math.min(listHeight(textSize), height - headingHeight);
  return {
    headingSize,
    textSize,
    places: groups.map((_, at) => {
      const left = ROOM.left + (at % columns) * (width + GAP);
      const top = ROOM.top + Math.floor(at / columns) * (headingHeight + peopleHeight + GAP);
      return {
        heading: { left, top, width, height: headingHeight },
        list: {
          left: left + FRAME / 2,
          top: top + headingHeight,
          width: width - FRAME,
          height: peopleHeight,
        },
      };
    }),
  };
}

function heightOf(texts: readonly string[], size: number, width: number, bold: boolean): number {
  const lines = texts.map(text => countLines(piecesOf(text, font(bold), carlito), width / size));
  return lines.reduce((sum, count) => sum + count, 0) * LINE_HEIGHT * size;
}

function font(bold: boolean) {
  return { name: 'Calibri', bold };
}

function highest(values: readonly number[]): number {
  return Math.max(0, ...values);
}
