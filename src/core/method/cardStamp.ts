import { CARD_TAG, writeIdentity, type CardIdentity } from '../card/identity.ts';
import type { CardKind } from '../card/kind.ts';
import { slideLanguage, type Language } from '../card/language.ts';
import {
  bodyShape,
  DIRECTION_SHAPE,
  FOOTER_SHAPE,
  headingShape,
  READING_SHAPE,
  TITLE_SHAPE,
} from '../card/names.ts';
import type { SlideStamp } from '../deck/stamp.ts';

/** What a new card's slide says. */
export interface NewCardSlide {
  readonly kind: CardKind;
  readonly identity: CardIdentity;
  /** May be empty. */
  readonly goal: string;
  readonly language: Language;
  /** Today's date in this language. */
  readonly date: string;
}

const words = {
  nl: {
    step: 'Stap',
    draft: 'werkversie',
    direction: 'Vul van rechts naar links',
    reading: 'Acties en voorwaarden leiden samen tot wat we waardevol vinden →',
    body: (name: string) => `Inbreng bij ${name}`,
    attention: 'Let bij elke stap op:',
    questions: 'Vragen die altijd helpen:',
  },
  en: {
    step: 'Step',
    draft: 'working version',
    direction: 'Fill in from right to left',
    reading: 'Actions and conditions together lead to what we value →',
    body: (name: string) => `Contributions to ${name}`,
    attention: 'Keep in mind at every step:',
    questions: 'Questions that always help:',
  },
} as const;

/** Everything that a card's starter slide says in one language, with the identity of a new card. */
export function cardStamp({ kind, identity, goal, language, date }: NewCardSlide): SlideStamp {
  const say = words[language];
  const name = kind.name[language];
  const texts: Record<string, readonly (readonly string[])[]> = {
    [TITLE_SHAPE]: [goal === '' ? [name] : [`${name} — `, goal]],
    [FOOTER_SHAPE]: [[`${date} · ${say.draft}`]],
    [DIRECTION_SHAPE]: [[say.direction]],
    [READING_SHAPE]: [[say.reading]],
  };
  const descriptions: Record<string, string> = {};
  for (const field of kind.fields) {
    const heading = field.name[language];
    texts[headingShape(field.id)] = [
      [`${say.step} ${field.step}`],
      [heading.toUpperCase()],
      [field.question[language]],
    ];
    descriptions[bodyShape(field.id)] = say.body(heading);
  }
  const list = (items: readonly { readonly nl: string; readonly en: string }[]) =>
    items.map(one => one[language]);
  return {
    texts,
    descriptions,
    notes: [
      ...list(kind.instruction),
      say.questions,
      ...list(kind.standingQuestions),
      say.attention,
      ...list(kind.watchPoints),
    ],
    language: slideLanguage[language],
    tag: { key: CARD_TAG, value: writeIdentity(identity) },
  };
}
