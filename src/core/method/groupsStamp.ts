import { slideLanguage, type Language, type Localised } from '../card/language.ts';
import { frameWidth, WIDESCREEN, type SlideSize } from '../deck/slideSize.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { HALL_FLOOR } from '../fit/fit.ts';
import { groupsLayout, MOST_GROUPS, type GroupsLayout, type NamedGroup } from './groupsLayout.ts';

/** Reserved shape name of the title of a slide with groups. */
export const GROUPS_TITLE_SHAPE = 'groepen:titel';

/** Reserved shape name of the box with the people of a group, numbered from 1 on each slide. */
export function peopleShape(number: number): string {
  return `groepen:${number}`;
}

/** Reserved shape name of the heading above a group: its name. */
export function groupShape(number: number): string {
  return `${peopleShape(number)}:kop`;
}

/** The default title. */
export const groupsHeading: Localised = { nl: 'Groepen', en: 'Groups' };
/** Speaker notes of a slide with groups. */
export const groupsNotes: Localised = {
  nl: 'Vraag iedereen de eigen naam op te zoeken en bij die groep te gaan zitten.',
  en: 'Ask everyone to look for their own name and to join that group.',
};

export interface GroupsOrder {
  readonly language: Language;
  /** The title of the slide. The second and later slides get a number after the title. */
  readonly title: string;
  readonly groups: readonly NamedGroup[];
  /** The size of the slides; widescreen by default. */
  readonly size?: SlideSize;
}

/**
 * Returns the stamps for the groups' template, one per slide. Makes as few slides as possible with names that people in
 * a hall can read. All slides have the same text size and at most twelve groups.
 */
export function groupsStamp({
  language,
  title,
  groups,
  size = WIDESCREEN,
}: GroupsOrder): readonly SlideStamp[] {
  const heading = title.trim() || groupsHeading[language];
  const width = frameWidth(size);
  const pages = pagesOf(groups, width);
  const textSize = Math.min(...pages.map(page => groupsLayout(page, width).textSize));
  return pages.map((page, at) => {
    const { texts, ...stamp } = pageStamp(page, groupsLayout(page, width, textSize), language);
    const slideTitle = at === 0 ? heading : `${heading} (${at + 1})`;
    return { ...stamp, texts: { [GROUPS_TITLE_SHAPE]: [[slideTitle]], ...texts } };
  });
}

function pagesOf(groups: readonly NamedGroup[], width: number): readonly (readonly NamedGroup[])[] {
  const ways = [MOST_GROUPS, 8, 4].map(most => evenly(groups, most));
  const readable = ways.find(pages => pages.every(page => groupsLayout(page, width).textSize >= HALL_FLOOR));
  return readable ?? ways.at(-1) ?? [];
}

/** Splits items into as few parts as possible, each with at most `most` items. The parts are about equally long. */
function evenly<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, at) =>
    items.slice(Math.ceil((at * items.length) / count), Math.ceil(((at + 1) * items.length) / count)),
  );
}

function pageStamp(page: readonly NamedGroup[], layout: GroupsLayout, language: Language): SlideStamp {
  const { headingSize, textSize, places } = layout;
  const numbered = page.map((group, at) => ({ ...group, number: at + 1 }));
  const absent = Array.from({ length: MOST_GROUPS - page.length }, (_, at) => page.length + at + 1);
  const headings = numbered.map(({ name, number }) => [groupShape(number), [[name]]] as const);
  const lists = numbered.map(
    ({ people, number }) =>
      [peopleShape(number), people.length > 0 ? people.map(one => [one]) : [[]]] as const,
  );
  const boxes = places.flatMap(({ heading, list }, at) => [
    [groupShape(at + 1), { ...heading, textSizes: [headingSize] }] as const,
    [peopleShape(at + 1), { ...list, textSizes: [textSize] }] as const,
  ]);
  const descriptions = numbered.map(
    ({ name, people, number }) =>
      [peopleShape(number), `${name}: ${participants(people.length, language)}`] as const,
  );
  return {
    texts: Object.fromEntries<readonly (readonly string[])[]>([...headings, ...lists]),
    boxes: Object.fromEntries(boxes),
    descriptions: Object.fromEntries(descriptions),
    without: absent.flatMap(number => [groupShape(number), peopleShape(number)]),
    notes: [groupsNotes[language]],
    language: slideLanguage[language],
  };
}

function participants(count: number, language: Language): string {
  if (language === 'nl') return count === 1 ? '1 deelnemer' : `${count} deelnemers`;
  return count === 1 ? '1 participant' : `${count} participants`;
}
