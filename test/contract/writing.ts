import type { FieldId } from '../../src/core/card/kind.ts';
import type { Decide, FieldEdit, Snapshot } from '../../src/core/deck/deck.ts';
import { done, trouble } from '../../src/core/deck/trouble.ts';
import { paragraphMark, paragraphs } from '../../src/core/text/paragraphs.ts';
import { diffLines } from '../../src/core/text/lines.ts';
import { replaced, type Replacement } from '../../src/core/text/replacement.ts';
import {
  AS_USUAL,
  ours,
  verdict,
  withCard,
  withChange,
  withDoubt,
  withGone,
  withoutAnswer,
  wordOfGone,
  type Behaviour,
} from './behaviour.ts';
import { differences } from './reading.ts';
import { acties, waarden, type Scene, type SlideNow } from './scene.ts';

/** What the deck port promises about writing. */
export const writing: readonly Behaviour[] = [
  {
    name: 'write passes the current text to the decision, writes only what was decided, and reads the result back',
    known: true,
    attempt: scene => write(scene, now => done([adding('drie', now)])),
    unless: { ...withCard, ...withDoubt, ...withChange, hostUndo: 'hostFailed' },
  },
  {
    name: 'write applies the replacements of several boxes in one call, from the last position to the first',
    known: true,
    attempt: scene =>
      write(scene, now => {
        const raw = textOf(now, waarden);
        return done([
          edit(now, waarden, [
            { start: raw.length, length: 0, text: `${raw && paragraphMark(raw)}drie` },
            { start: 0, length: Math.min(1, raw.length), text: 'E' },
          ]),
          edit(now, acties, [{ start: textOf(now, acties).length, length: 0, text: ' we' }]),
        ]);
      }),
    unless: { ...withCard, ...withDoubt, ...withChange, hostUndo: 'hostFailed' },
  },
  {
    name: 'write keeps the formatting of a box when it replaces its whole text',
    known: true,
    async attempt(scene) {
      const [{ slide }] = scene.cards;
      const before = scene.look(slide, acties);
      const came = await write(scene, now =>
        done([edit(now, acties, [{ start: 0, length: textOf(now, acties).length, text: 'laten' }])]),
      );
      if (scene.look(slide, acties) === before) return came;
      return `${came === AS_USUAL ? 'done' : came}, look lost`;
    },
    unless: { ...withCard, ...withDoubt, ...withChange, wholeTextResetsBullets: 'done, look lost' },
  },
  {
    name: 'write changes nothing when the decision has no edits',
    attempt: scene => write(scene, () => done([])),
    unless: { ...withCard, ...withDoubt, 'shortRead, collections': 'notRead' },
  },
  {
    name: 'write returns the trouble that the decision returns, and writes nothing',
    async attempt(scene) {
      const came = await write(scene, () => trouble('emptyText'));
      return came === 'emptyText' ? AS_USUAL : came;
    },
    unless: { ...withCard, ...withDoubt, 'shortRead, collections': 'notRead' },
  },
  {
    name: 'write rejects when the decision throws, and the next call still runs',
    async attempt({ deck, cards: [noord] }) {
      const bug = new Error('A bug');
      const written = deck.write(noord, () => {
        throw bug;
      });
      const behind = deck.read(noord);
      const came = await written.then(
        outcome => (outcome.ok ? 'told' : outcome.trouble.code),
        (error: unknown) => (error === bug ? AS_USUAL : String(error)),
      );
      await behind;
      return came;
    },
    unless: { ...withCard, 'shortRead, collections': 'notRead' },
  },
  {
    name: 'write reports a missing card',
    before: ({ cards: [noord], person }) => person.deleteSlide(noord.slide),
    attempt: async ({ deck, cards: [noord] }) =>
      wordOfGone(await deck.write(noord, now => done([adding('drie', now)]))),
    unless: { ...withoutAnswer, ...withGone, hostUndo: 'hostFailed' },
  },
  {
    name: 'calls to the deck port run one at a time, in the order of the calls',
    async attempt(scene) {
      const {
        deck,
        cards: [noord],
        slides,
        settle,
      } = scene;
      const answered: string[] = [];
      const add = (text: string) =>
        deck.write(
          noord,
          believing(scene, now => done([adding(text, now)])),
        );
      await Promise.all([
        add('drie').then(() => answered.push('drie')),
        add('vier').then(() => answered.push('vier')),
        deck.read(noord).then(() => answered.push('read')),
      ]);
      await settle();
      // Calls that were started without waiting run in order. Each write appends its text to the texts of earlier
      // calls.
      const stands = ours(slides()[1]?.boxes.get(waarden) ?? '').split('\r');
      const inOrder = ['', 'een', 'twee', 'drie', 'vier'].filter(text => stands.includes(text));
      return `${answered.join()} ${stands.join()}` === `drie,vier,read ${inOrder.join()}`
        ? AS_USUAL
        : `answered ${answered.join()}, stands ${stands.join()}`;
    },
    unless: {},
  },
  {
    name: 'a call succeeds again after a PowerPoint fault has ended',
    async attempt(scene) {
      const { deck, cards, slides } = scene;
      await deck.write(cards[0], now => done([adding('drie', now)]));
      scene.fault(false);
      const outcome = await deck.read(cards[0]);
      if (!outcome.ok) return outcome.trouble.code;
      return differences(outcome.value, slides()[1]).join() || AS_USUAL;
    },
    unless: {},
  },
];

/** Writes the decision to the card Noord and returns the verdict in words. */
async function write(scene: Scene, decide: Decide): Promise<string> {
  const { deck, cards, slides } = scene;
  const start = slides();
  const wanted: string[] = [];
  const outcome = await deck.write(
    cards[0],
    believing(scene, now => {
      const edits = decide(now);
      if (edits.ok) wanted.push(...scene.typed.map(text => standing(start, text, edits.value)));
      return edits;
    }),
  );
  await scene.settle();
  const now = standing(slides());
  const untouched = scene.typed.map(text => standing(start, text));
  const did = wanted.includes(now) ? 'done' : untouched.includes(now) ? 'not done' : now;
  const right = outcome.ok && differences(outcome.value, slides()[1]).length === 0;
  return verdict(outcome, did, right);
}

/**
 * Wraps a decision: refuses with `notRead` when the snapshot differs from the slide, because the core must detect that,
 * not the port.
 */
function believing({ slides }: Scene, decide: Decide): Decide {
  let asked = false;
  return now => {
    // A repeated decision, after a faster co-author, cannot be compared: its moment has passed.
    if (asked) return decide(now);
    asked = true;
    const [, truth] = slides();
    const isTrue = truth && differences({ ...now, title: truth.title }, truth).length === 0;
    return isTrue ? decide(now) : trouble('notRead');
  };
}

/**
 * Returns the texts of all slides except additions by a colleague, with `text` in the values of Noord and after the
 * edits.
 */
function standing(slides: readonly SlideNow[], text?: string, edits: readonly FieldEdit[] = []): string {
  const texts = new Map(edits.map(one => [one.field, one.expected]));
  const noord = new Map([...(text === undefined ? [] : [[waarden, text] as const]), ...texts]);
  return JSON.stringify(
    slides.map(({ title, boxes }, at) => [
      title,
      ...[...boxes].map(([field, raw]) => ours((at === 1 ? noord.get(field) : undefined) ?? raw)),
    ]),
  );
}

function textOf(now: Snapshot, field: FieldId): string {
  return now.texts.get(field) ?? '';
}

function edit(now: Snapshot, field: FieldId, replacements: readonly Replacement[]): FieldEdit {
  return { field, replacements, expected: replaced(textOf(now, field), replacements) };
}

/** Returns an edit that adds text as the last entry of the values. */
function adding(text: string, now: Snapshot): FieldEdit {
  const raw = textOf(now, waarden);
  const lines = raw === '' ? [] : paragraphs(raw).map((one, from) => ({ from, text: one.text }));
  return { field: waarden, ...diffLines(raw, [...lines, { from: null, text }]) };
}
