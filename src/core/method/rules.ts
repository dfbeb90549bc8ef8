import type { Language, Localised } from '../card/language.ts';

/** One of the rules for democratic dialogue. */
export interface Rule {
  readonly title: Localised;
  readonly text: Localised;
}

/** A rule in one language, possibly in a facilitator's own wording. */
export interface RuleText {
  readonly title: string;
  readonly text: string;
}

/** The heading of the rules, in the pane and on their slide. */
export const rulesHeading: Localised = {
  nl: '5 geboden voor democratische dialoog',
  en: '5 rules for democratic dialogue',
};

/** The method names five rules but publishes no text, so this wording is ours. */
export const rules: readonly Rule[] = [
  {
    title: { nl: 'Iedereen doet mee.', en: 'Everyone takes part.' },
    text: { nl: 'Help elkaar om mee te doen.', en: 'Help each other take part.' },
  },
  {
    title: { nl: 'Ieders ervaring telt.', en: 'Everyone’s experience counts.' },
    text: {
      nl: 'Spreek voor jezelf en vul niet in voor een ander.',
      en: 'Speak for yourself, not for others.',
    },
  },
  {
    title: { nl: 'Luister om te begrijpen.', en: 'Listen to understand.' },
    text: { nl: 'Vraag door voordat je oordeelt.', en: 'Ask before you judge.' },
  },
  {
    title: { nl: 'Geef en neem.', en: 'Give and take.' },
    text: { nl: 'Zeg wat je nodig hebt en wat je inbrengt.', en: 'Say what you need and what you bring.' },
  },
  {
    title: { nl: 'Verschil mag er zijn.', en: 'Differences are welcome.' },
    text: {
      nl: 'Zoek wat voor iedereen werkt en zet het samen op de kaart.',
      en: 'Find what works for everyone and put it on the card together.',
    },
  },
];

/** The Chatham House Rule. Not used unless the facilitator chooses this rule. */
export const sixthRule: Rule = {
  title: { nl: 'Wat je hoort, mag je delen.', en: 'You may share what you hear.' },
  text: { nl: 'Wie het zei, blijft hier.', en: 'Who said it stays here.' },
};

/** The origin of the wording, shown with the rules wherever the facilitator edits them. */
export const rulesProvenance: Localised = {
  nl: 'Eigen formulering, gebaseerd op de uitgangspunten van de partnerschapskaart. Hebt u de hand-out van de HAN, plak die tekst dan hier.',
  en: 'Our own wording, based on the principles of the Partnership card. If you have the HAN hand-out, paste its text here.',
};

/** Returns the five rules in this language. */
export function rulesIn(language: Language): readonly RuleText[] {
  return rules.map(({ title, text }) => ({ title: title[language], text: text[language] }));
}
