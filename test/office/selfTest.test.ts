import { isPossible, type Result } from '../../src/core/selfTest/sheet.ts';
import { allQuestions, programQuestions } from '../../src/office/selfTest/questions.ts';
import { TEST_BOXES } from '../../src/core/selfTest/boxes.ts';
import { carryOut, runEmbedded } from '../../src/tools/selfTest/runEmbedded.ts';
import { differingParts, onceChanged } from '../support/sameParts.ts';
import { templateFile } from '../support/officeDeck.ts';
import { profiles, type ProfileName } from '../../src/workbench/host/profiles.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';

const names = Object.keys(profiles) as ProfileName[];
const decks = {
  'a new deck': onceChanged(newDeck({ language: 'nl', title: 'Proef', subtitle: '' })),
  'a deck with a card and speaker notes': onceChanged(templateFile('card')),
};

const isAnswer = (result: Result | undefined): boolean =>
  typeof result === 'string' || typeof result === 'number' || (typeof result === 'object' && 'p50' in result);

describe.each(names)('the self-test in the profile %s', profile => {
  test.each(Object.entries(decks))(
    'the self-test leaves every part of %s as it was, byte for byte',
    async (_name, deck) => {
      const { host, report } = await runEmbedded({ profile, deck });
      expect(report.left).toEqual([]);
      expect(report.results['test slides after their insertion']).toBe('found');
      expect(differingParts(host.save(), deck)).toEqual([]);
    },
  );

  test('each answer is one of the possible answers of its question', async () => {
    const { report } = await runEmbedded({ profile });
    expect(Object.keys(report.results)).toEqual(allQuestions.map(one => one.id));
    const wrong = allQuestions.filter(({ id, answers }) => {
      const result = report.results[id];
      return isAnswer(result) && !isPossible(result as never, answers);
    });
    expect(wrong).toEqual([]);
    expect(Object.values(report.results).some(isAnswer)).toBe(true);
  });
});

const isStopped = (result: Result): boolean =>
  typeof result === 'object' && 'notAsked' in result && result.notAsked === 'stopped';

test.each(allQuestions.map((_, at) => at).filter(at => at % 4 === 0))(
  'the self-test removes its slides and keeps its answers when it is stopped after question %i',
  async at => {
    const deck = decks['a new deck'];
    const controller = new AbortController();
    const { host, report } = await runEmbedded({
      deck,
      run: () => ({
        signal: controller.signal,
        progress: asked => {
          if (asked === at) controller.abort();
        },
      }),
      prepare: () => {
        if (at === 0) controller.abort();
      },
    });
    expect(report.left).toEqual([]);
    expect(differingParts(host.save(), deck)).toEqual([]);
    const results = Object.values(report.results);
    expect(results.slice(0, at).filter(isStopped)).toEqual([]);
    expect(results.slice(at).filter(one => !isStopped(one))).toEqual([]);
    expect(results).toHaveLength(allQuestions.length);
  },
);

test('the self-test inserts nothing when it is stopped while it prepares the insertion', async () => {
  const deck = decks['a new deck'];
  for (let syncs = 1; syncs < 12; syncs++) {
    const controller = new AbortController();
    let before = 0;
    const { host, report } = await runEmbedded({
      deck,
      run: made => ({
        signal: controller.signal,
        progress(asked) {
          if (asked !== programQuestions.length) return;
          before = made.requests;
          const look = (): void => {
            if (made.requests >= before + syncs) controller.abort();
            else if (!controller.signal.aborted) setTimeout(look);
          };
          look();
        },
      }),
    });
    await new Promise(resolve => setTimeout(resolve, 30));
    expect({ syncs, left: report.left, parts: differingParts(host.save(), deck) }).toEqual({
      syncs,
      left: [],
      parts: [],
    });
  }
});

test.each([
  ['refuses every change', { name: 'refuses', setting: {}, left: [2, 3] }],
  ['answers nothing', { name: 'neverAnswers', setting: {}, left: null }],
  ['refuses every read', { name: 'readRefused', setting: { often: 1 }, left: null }],
] as const)(
  'the self-test names the slides that stay when PowerPoint %s from the middle on',
  async (_how, { name, setting, left }) => {
    const { host, report } = await runEmbedded({
      patience: 300,
      run: made => ({
        progress: asked => {
          if (asked === allQuestions.length - 5) made.fault(name, { on: true, ...setting });
        },
      }),
    });
    expect(report.left).toEqual(left);
    expect(host.slides()).toHaveLength(3);
  },
);

test('the self-test removes its slides in a second attempt when PowerPoint refuses the first', async () => {
  const deck = decks['a new deck'];
  const { host, report } = await runEmbedded({
    deck,
    run: made => ({
      progress: asked => {
        if (asked === allQuestions.length) made.fault('refuses', { on: true, times: 2 });
      },
    }),
  });
  expect(report.left).toEqual([]);
  expect(differingParts(host.save(), deck)).toEqual([]);
});

test('the self-test leaves slides alone that a colleague adds meanwhile, and selects what was selected', async () => {
  const deck = decks['a new deck'];
  let own = '';
  const { host, report } = await runEmbedded({
    deck,
    run: made => ({
      progress: asked => {
        if (asked === 20) own = made.addSlide();
      },
    }),
  });
  expect(report.left).toEqual([]);
  expect(host.slides().map(one => one.id)).toEqual([expect.any(String), own]);
  expect(host.selectedSlides()).toEqual([host.slides()[0]?.id]);
});

test('the results have no text of the deck, of the test slides or of an error', async () => {
  const { report } = await runEmbedded({
    run: made => ({
      progress: asked => {
        if (asked === 30) made.fault('foreignError', { on: true, times: 3 });
      },
    }),
  });
  const allowed = new Set(allQuestions.flatMap(one => (typeof one.answers === 'string' ? [] : one.answers)));
  const texts = Object.values(report.results).flatMap(one => {
    if (typeof one === 'string') return [one];
    if (typeof one === 'object' && 'failed' in one) return [one.failed];
    return [];
  });
  expect(texts.filter(text => !allowed.has(text) && !/^[A-Za-z]{1,40}$/u.test(text))).toEqual([]);
  expect(texts).toContain('TypeError');
});

test.each([
  ['windows', {}, 15_000],
  ['web', {}, 60_000],
  ['windows', { ms: 2_000 }, 120_000],
] as const)(
  'in the profile %s with the delay %j, the self-test takes less than %i ms when no one acts',
  async (profile, delay, most) => {
    const { report, lasted } = await runEmbedded({
      profile,
      prepare: host => {
        if ('ms' in delay) host.fault('slowSync', { on: true, ...delay });
      },
      run: () => ({ show: () => ({ state: 'skipped', close: () => undefined }) }),
    });
    expect(report.left).toEqual([]);
    expect(lasted).toBeLessThan(most);
  },
);

test('the span of Ctrl+Z is not judged while the person still types', async () => {
  const { report } = await runEmbedded({
    run: host => ({
      show(task) {
        if (task !== 'undo') return carryOut(host, task);
        const [, slide] = host.slides();
        const box = host.textBoxes(slide?.id ?? '').find(one => one.name === TEST_BOXES.caret);
        host.type(slide?.id ?? '', box?.shapeId ?? '', `${box?.text ?? ''}y`);
        setTimeout(() => {
          host.undo();
          host.undo();
        }, 60);
        return { state: 'open', close: () => undefined };
      },
    }),
  });
  expect(report.results['span of one Ctrl+Z']).toBe('both writes');
});
