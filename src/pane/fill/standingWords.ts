import type { Words } from '../words.ts';

const nl = {
  standing: 'Vragen die altijd helpen',
  watch: 'Let op',
  subgroups: 'Voor de subgroepen',
};

const en: typeof nl = {
  standing: 'Questions that always help',
  watch: 'Keep an eye on',
  subgroups: 'For the subgroups',
};

export const standingWords: Words<typeof nl> = { nl, en };
