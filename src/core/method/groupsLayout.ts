import { carlito } from '../fit/carlito.ts';
import { LINE_HEIGHT } from '../fit/column.ts';
import { countLines, piecesOf } from '../fit/wrap.ts';
import { WIDESCREEN } from '../deck/slideSize.ts';
import type { StampedBox } from '../deck/stamp.ts';

/** A group as it stands on a slide. */
export interface NamedGroup {
  readonly name: string;
  readonly people: readonly string[];
}

/** How many groups the template has boxes for. */
export const MOST_GROUPS = 12;

/** All lengths in points. Between the slide's margins of a centimetre, under its title. */
const ROOM = { left: 28.35, top: 86, height: 434 };
/** About how wide a group is, in points: on a slide of 16:9 there are four beside each other. */
const USUAL_WIDTH = 235;
const GAP = 9;
/** White around the text of a box, as the template has it. */
export const GROUP_INSETS = { left: 8, top: 4, right: 6, bottom: 5 };
/** Further lines of a name that is too long for one begin so much to the right. */
export const NAME_INDENT = 10;
/** Width of the thin line around the people; its outer edge is the heading's. */
const FRAME = 0.8;

/** Sizes of names, from large to small. */
const SIZES: readonly number[] = [22, 20, 18, 16, 14, 12, 11, 10, 9, 8];
const SMALLEST = 8;
/** Names that are larger than this stand on one line, but for one in five. */
const LARGE = 16;
/** Of the names of groups in one row, in two rows, in three; 14 in more. */
const HEADING_SIZES: readonly number[] = [22, 18, 16];

type Place = Required<Omit<StampedBox, 'textSizes'>>;

export interface GroupsLayout {
  readonly headingSize: number;
  /** Of the names of all people on the slide. */
  readonly textSize: number;
  /** Where each group stands, in the order given: its heading and the list of its people. */
  readonly places: readonly { readonly heading: Place; readonly list: Place }[];
}

/** Up to four groups stand in one row, on a narrow slide fewer; the rows are as even as can be. */
function gridOf(count: number, width: number): { readonly columns: number; readonly rows: number } {
  const most = Math.min(4, Math.max(1, Math.round(width / USUAL_WIDTH)));
  const rows = Math.ceil(count / most);
  return { rows, columns: Math.ceil(count / rows) };
}

/**
 * The largest names, up to a size, that all fit, and boxes that are just as high as the fullest needs. On a slide of 540
 * points high and `slideWidth` wide.
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
