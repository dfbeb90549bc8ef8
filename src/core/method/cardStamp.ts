import { CARD_TAG, writeIdentity, type CardIdentity } from '../card/identity.ts';
import type { CardKind } from '../card/kind.ts';
import { slideLanguage, type Language } from '../card/language.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { cardDescriptions, cardNotes, meetingTexts, methodTexts } from './cardTexts.ts';

/** The content of a new card's slide. */
export interface NewCardSlide {
  readonly kind: CardKind;
  readonly identity: CardIdentity;
  /** The goal of the card; may be empty. */
  readonly goal: string;
  readonly language: Language;
  /** Today's date in this language. */
  readonly date: string;
}

/**
 * Returns the stamp for a card's template. The template is Dutch, and an organisation may have changed its texts. For a
 * Dutch card, writes only the goal, the date and the identity. For a card in another language, writes every text.
 */
export function cardStamp({ kind, identity, goal, language, date }: NewCardSlide): SlideStamp {
  const definitive = identity.definitive ? kind.definitive : null;
  const meeting = meetingTexts(definitive ?? kind, goal, date, language);
  const common = {
    language: slideLanguage[language],
    ...(definitive && { without: definitive.without }),
    tag: { key: CARD_TAG, value: writeIdentity(identity) },
  };
  if (language === 'nl') return { ...common, texts: meeting, descriptions: {} };
  return {
    ...common,
    texts: { ...methodTexts(kind, language), ...meeting },
    descriptions: cardDescriptions(kind, language),
    notes: cardNotes(kind, language),
  };
}
