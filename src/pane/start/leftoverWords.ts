import type { Words } from '../words.ts';

const nl = {
  /**
   * Says only how many sentences are queued. The sentences may belong to another client, and the pane may be on the
   * projector.
   */
  body: (sentences: number) =>
    sentences === 1
      ? '1 zin wacht nog op een kaart die niet in deze presentatie staat.'
      : `${sentences} zinnen wachten nog op een kaart die niet in deze presentatie staat.`,
  since: (moment: string) => `Laatst bewaard op ${moment}.`,
  show: 'Toon de zinnen',
  hide: 'Verberg de zinnen',
  take: 'Zet op een nieuwe kaart',
  forget: 'Laat vervallen',
};

const en: typeof nl = {
  body: sentences =>
    sentences === 1
      ? '1 sentence is still waiting for a card that is not in this presentation.'
      : `${sentences} sentences are still waiting for a card that is not in this presentation.`,
  since: moment => `Last saved on ${moment}.`,
  show: 'Show the sentences',
  hide: 'Hide the sentences',
  take: 'Put on a new card',
  forget: 'Let it go',
};

export const leftoverWords: Words<typeof nl> = { nl, en };
