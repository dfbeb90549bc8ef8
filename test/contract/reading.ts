import type { CardOnSlide, Snapshot } from '../../src/core/deck/deck.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { sameParagraphs } from '../../src/core/text/paragraphs.ts';
import {
  AS_USUAL,
  withCard,
  withGone,
  withLess,
  withoutAnswer,
  withReading,
  wordOfGone,
  type Behaviour,
} from './behaviour.ts';
import { identityOf, relaties, waarden, type Scene, type SlideNow } from './scene.ts';

/** What the deck port promises about reading. */
export const reading: readonly Behaviour[] = [
  {
    name: 'support reports whether PowerPoint has the required API version',
    attempt: ({ deck }) => Promise.resolve(deck.support().enough ? AS_USUAL : 'not enough'),
    unless: {},
  },
  {
    name: 'findCards returns the cards in slide order',
    async attempt({ deck, cards, slides }) {
      const found = await deck.findCards();
      if (!found.ok) return found.trouble.code;
      if (bare(found.value) !== bare(cards)) return `other cards: ${bare(found.value)}`;
      const truth = slides();
      return inWords(
        found.value.map(({ title, position }) =>
          difference('title', title, truth[position - 1]?.title ?? null),
        ),
      );
    },
    unless: {
      ...withReading,
      slideRefuses: 'title missing',
      'slideRefuses, another slide': 'title missing',
      nullText: 'title missing',
      hollowRead: 'title empty',
      'hollowRead @ memory': AS_USUAL,
      'shortRead, texts': 'title cut',
      'shortRead, texts @ memory': AS_USUAL,
      'shortRead, collections': 'notRead',
      'nullText @ memory': AS_USUAL,
    },
  },
  {
    name: 'read returns the current text, and distinguishes empty, missing and unread boxes',
    before: ({ cards: [noord], person }) => person.removeBox(noord.slide, relaties),
    attempt: readNoord,
    unless: { ...withCard, ...withLess, 'shortRead, collections': 'notRead' },
  },
  {
    name: 'read returns the current text of a card that was read before',
    known: true,
    attempt: readNoord,
    unless: { ...withCard, ...withLess },
  },
  {
    name: 'read reports in which box the person types',
    known: true,
    before: ({ cards: [noord], person }) => person.point(noord.slide, waarden),
    async attempt({ deck, cards: [noord] }) {
      const outcome = await deck.read(noord);
      if (!outcome.ok) return outcome.trouble.code;
      return outcome.value.typing === waarden ? AS_USUAL : 'not told';
    },
    unless: {
      ...withCard,
      'shortRead, collections': 'not told',
      selectionRefused: 'not told',
      'selectionRefused, showing too': 'not told',
      // The read after it reports the change.
      'answerWithoutResults, once': 'not told',
      'readRefused, once': 'not told',
      'answerWithoutResults, once @ memory': AS_USUAL,
      'readRefused, once @ memory': AS_USUAL,
    },
  },
  {
    name: 'read reports a missing card',
    before: ({ cards: [noord], person }) => person.deleteSlide(noord.slide),
    attempt: async ({ deck, cards: [noord] }) => wordOfGone(await deck.read(noord)),
    unless: { ...withoutAnswer, ...withGone },
  },
  {
    name: 'read reports a card as missing when its slide has another card',
    attempt: async ({ deck, cards: [noord] }) =>
      wordOfGone(await deck.read({ ...noord, identity: identityOf('Oost') })),
    unless: {
      ...withCard,
      'neverAnswers, applied @ memory': AS_USUAL,
      'shortRead, collections': 'notRead',
      'foreignError @ memory': AS_USUAL,
      'answerWithoutResults @ memory': AS_USUAL,
    },
  },
];

async function readNoord({ deck, cards: [noord], slides }: Scene): Promise<string> {
  const outcome = await deck.read(noord);
  return outcome.ok ? inWords(differences(outcome.value, slides()[1])) : outcome.trouble.code;
}

/** Returns how a snapshot differs from the actual slide; empty when they are equal. */
export function differences(
  { texts, unread, title, tagged }: Snapshot,
  truth: SlideNow | undefined,
): readonly string[] {
  const boxes = partnership.fields.map(({ id }) =>
    unread.has(id) && truth?.boxes.has(id)
      ? 'unread'
      : difference('text', texts.get(id) ?? null, truth?.boxes.get(id) ?? null),
  );
  const all = [...boxes, difference('title', title, truth?.title ?? null), tagged ? null : 'no tag'];
  return all.filter(one => one !== null);
}

/** Returns how a read text differs from the actual text; null when they are equal. */
function difference(what: string, read: string | null, truth: string | null): string | null {
  if (read === null || truth === null) {
    if (read === truth) return null;
    return read === null ? `${what} missing` : `${what} invented`;
  }
  if (read.length === truth.length && sameParagraphs(read, truth)) return null;
  if (read === '') return `${what} empty`;
  return truth.startsWith(read) ? `${what} cut` : `${what} other`;
}

function inWords(differences: readonly (string | null)[]): string {
  return [...new Set(differences)].filter(one => one !== null).join(', ') || AS_USUAL;
}

/** Returns the cards without their titles, for comparison. */
function bare(cards: readonly CardOnSlide[]): string {
  return JSON.stringify(
    cards.map(({ slide, identity, position }) => [slide, identity.kind, identity.id, position]),
  );
}
