import { COLUMN_SHAPES } from '../../src/core/aid/columnSlide.ts';
import type { ChangeHint } from '../../src/core/deck/deck.ts';
import {
  AS_USUAL,
  verdict,
  withCard,
  withDoubt,
  withChange,
  withGone,
  withLostAnswer,
  withoutAnswer,
  withReading,
  wordOfGone,
  type Behaviour,
} from './behaviour.ts';
import { identityOf, newCard, type Scene } from './scene.ts';

/** The outcomes of a change of an aid, which reads all its texts first. The memory deck has no doubt about texts. */
const withAidRead = {
  ...withReading,
  ...withChange,
  ...withDoubt,
  failsButApplied: 'hostFailed, done',
  'shortRead, collections': 'notRead',
  'hollowRead @ memory': AS_USUAL,
  'shortRead, texts @ memory': AS_USUAL,
  'nullText @ memory': AS_USUAL,
  'readRefused @ memory': AS_USUAL,
} as const;

/** What the deck port promises about slides: inserting, identifying, selecting and watching. */
export const slides: readonly Behaviour[] = [
  {
    name: 'insert adds the slide after the selected slide, and returns its id and position',
    attempt: insertOost,
    unless: {
      ...withReading,
      'neverAnswers, applied @ memory': 'noAnswer, done',
      'refuses, with another code': 'readOnlyPerhaps',
      'refuses, for a label': 'labelNeeded',
      selectionRefused: 'done elsewhere',
      'selectionRefused, showing too': 'done elsewhere',
      'failsButApplied @ memory': 'hostFailed, done',
      hostUndo: 'notInserted',
      'hostUndo @ memory': AS_USUAL,
      appliedThenReverted: 'notInserted',
      'appliedThenReverted @ memory': 'told, not done',
      'refuses, changes': 'readOnly',
      'shortRead, collections': 'notRead',
      insertTwice: 'done twice',
      insertAtFront: 'done at the front',
      ...withLostAnswer,
      'readRefused @ memory': AS_USUAL,
      'selectionRefused @ memory': AS_USUAL,
      'selectionRefused, showing too @ memory': AS_USUAL,
    },
  },
  {
    name: 'identify gives the copy of a card another identity',
    async attempt(scene) {
      const { deck, cards, person, settle } = scene;
      const copy = person.duplicateSlide(cards[0].slide);
      const outcome = await deck.identify(copy, identityOf('Oost'));
      await settle();
      const [original, now] = [cards[0].slide, copy].map(slide => scene.identity(slide)?.id);
      const did =
        original !== identityOf('Noord').id
          ? 'the other one changed'
          : now === identityOf('Oost').id
            ? 'done'
            : now === original
              ? 'not done'
              : 'copy gone';
      return verdict(outcome, did);
    },
    unless: {
      ...withoutAnswer,
      ...withChange,
      'neverAnswers, applied': 'noAnswer, done',
      'slowSync, too slow': 'noAnswer, done',
      hostUndo: 'cardGone, copy gone',
      foreignError: 'hostFailed, done',
      tagWriteRefused: 'hostFailed',
      ...withLostAnswer,
    },
  },
  {
    name: 'setLabel writes a text to a small box of the card',
    async attempt({ deck, cards: [noord], slides, settle }) {
      const outcome = await deck.setLabel(noord, 'prompt', 'Wie nog?');
      await settle();
      const says = slides()[1]?.prompt;
      return verdict(outcome, says === 'Wie nog?' ? 'done' : says ? `says ${says}` : 'not done');
    },
    unless: {
      ...withCard,
      ...withChange,
      failsButApplied: 'hostFailed, done',
      'neverAnswers, applied @ memory': 'noAnswer, done',
      'shortRead, collections': 'notRead',
      ...withLostAnswer,
      'readRefused @ memory': AS_USUAL,
      'slideRefuses @ memory': AS_USUAL,
    },
  },
  {
    name: 'writeAid writes the texts of a helper slide that is no card, and returns that slide',
    async attempt({ deck, slides, settle }) {
      const aid = slides().at(-1);
      const outcome = await deck.writeAid(
        'column',
        () => [{ shape: COLUMN_SHAPES.entries, text: 'een\rtwee', size: 28 }],
        'there',
      );
      await settle();
      const says = slides()
        .at(-1)
        ?.aid?.replaceAll(/[\n\v]/g, '\r');
      const did = says === 'een\rtwee' ? 'done' : says === 'een' ? 'not done' : `says ${says}`;
      return verdict(outcome, did, outcome.ok && outcome.value === aid?.id);
    },
    unless: withAidRead,
  },
  {
    name: 'writeAid writes nothing when the helper slide is missing or is not the wanted one',
    async attempt({ deck, slides, settle }) {
      const before = slides();
      const none = await deck.writeAid('assignment', () => [{ shape: 'kaart:waarden', text: 'x' }], 'there');
      const unwanted = await deck.writeAid('column', () => null, 'there');
      await settle();
      const isSame = JSON.stringify(slides()) === JSON.stringify(before);
      const outcome = none.ok ? unwanted : none;
      const right = none.ok && none.value === null && unwanted.ok && unwanted.value === null;
      return verdict(outcome, isSame ? (outcome.ok ? 'done' : 'not done') : 'something changed', right);
    },
    unless: { ...withReading, 'shortRead, collections': 'notRead', 'readRefused @ memory': AS_USUAL },
  },
  {
    name: 'putAidAway deletes the slide of an aid, and no other slide',
    async attempt({ deck, slides, settle }) {
      const before = slides();
      const outcome = await deck.putAidAway('column', () => 'delete');
      await settle();
      const ids = slides().map(one => one.id);
      const did =
        ids.length === before.length
          ? 'not done'
          : ids.join() ===
              before
                .slice(0, -1)
                .map(one => one.id)
                .join()
            ? 'done'
            : `left ${ids.join()}`;
      return verdict(outcome, did);
    },
    unless: withAidRead,
  },
  {
    name: 'putAidAway keeps the slide of an aid with other texts',
    async attempt({ deck, slides, settle }) {
      const aid = slides().at(-1)?.id;
      const outcome = await deck.putAidAway('column', () => [{ shape: COLUMN_SHAPES.entries, text: '' }]);
      await settle();
      const now = slides().find(one => one.id === aid)?.aid;
      return verdict(outcome, now === '' ? 'done' : now === 'een' ? 'not done' : `says ${now}`);
    },
    unless: { ...withAidRead, tagWriteRefused: 'hostFailed', 'tagWriteRefused @ memory': AS_USUAL },
  },
  {
    name: 'selectSlide selects the slide',
    async attempt({ deck, cards: [, zuid], selected, settle }) {
      const outcome = await deck.selectSlide(zuid.slide);
      await settle();
      return verdict(outcome, selected() === zuid.slide ? 'done' : 'not done');
    },
    unless: {
      ...withoutAnswer,
      foreignError: 'hostFailed, done',
      readRefused: 'hostFailed',
      'selectionRefused, showing too': 'notShown',
      'neverAnswers, applied': 'noAnswer, done',
      'slowSync, too slow': 'noAnswer, done',
      ...withLostAnswer,
      'answerWithoutResults @ memory': 'notRead, done',
      'answerWithoutResults, once @ memory': 'notRead, done',
      'readRefused @ memory': AS_USUAL,
    },
  },
  {
    name: 'selectSlide reports a missing slide',
    before: ({ cards: [noord], person }) => person.deleteSlide(noord.slide),
    attempt: async ({ deck, cards: [noord] }) => wordOfGone(await deck.selectSlide(noord.slide)),
    unless: { ...withoutAnswer, ...withGone },
  },
  {
    name: 'identify reports a missing slide',
    before: ({ cards: [noord], person }) => person.deleteSlide(noord.slide),
    attempt: async ({ deck, cards: [noord] }) =>
      wordOfGone(await deck.identify(noord.slide, identityOf('Oost'))),
    unless: { ...withoutAnswer, ...withGone, 'refuses, changes @ memory': 'readOnly' },
  },
  {
    name: 'watch reports changes of the deck until it is stopped',
    attempt: scene =>
      signsOf(scene, 'change', async () => {
        await scene.settle();
        scene.person.stir();
        await scene.settle();
      }),
    unless: { selectionEventDead: 'not told' },
  },
  {
    name: 'watch sends polls until it is stopped',
    attempt: scene =>
      signsOf(scene, 'poll', () => {
        scene.beat();
        return Promise.resolve();
      }),
    unless: { '@ memory': 'not told' },
  },
];

/** Returns which change hints arrive while something happens. Hints after unsubscribing are errors. */
async function signsOf(
  { deck, person, settle, beat }: Scene,
  expected: ChangeHint,
  happen: () => Promise<void>,
): Promise<string> {
  const signs: ChangeHint[] = [];
  const stop = deck.watch(sign => signs.push(sign));
  await happen();
  stop();
  await settle();
  person.stir();
  beat();
  await settle();
  if (signs.length === 0) return 'not told';
  return signs.join() === expected ? AS_USUAL : `told ${signs.join()}`;
}

async function insertOost(scene: Scene): Promise<string> {
  const before = scene.slides().map(one => one.id);
  const place = before.findIndex(id => id === scene.selected()) + 1;
  const outcome = await scene.deck.insert(() => newCard('Oost'));
  await scene.settle();
  const after = scene.slides().map(one => one.id);
  const fresh = after.filter(id => !before.includes(id));
  const [slide] = fresh;
  if (!slide) return verdict(outcome, 'not done');
  const at = after.indexOf(slide);
  const where = at === place ? '' : at === 0 ? ' at the front' : ' elsewhere';
  const right =
    outcome.ok &&
    outcome.value.slide === slide &&
    outcome.value.position === at + 1 &&
    scene.identity(slide)?.id === identityOf('Oost').id;
  return verdict(outcome, `done${fresh.length > 1 ? ' twice' : ''}${where}`, right);
}
