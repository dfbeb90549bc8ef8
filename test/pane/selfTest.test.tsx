/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import type { Sheet } from '../../src/core/selfTest/sheet.ts';
import type {
  SelfTest,
  SelfTestReport,
  SelfTestRun,
  ShownTask,
  SlideTask,
} from '../../src/core/selfTest/selfTest.ts';
import { noHostActions } from '../../src/pane/hostActions.ts';
import { violations } from './violations.ts';
import { nl, words } from './words.ts';
import { Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

const origin: SelfTestReport['origin'] = {
  source: 'PowerPoint',
  build: 'abc',
  platform: 'PC',
  version: '16.0.1.1',
  api: '1.10',
  webView: 'Edg/143',
  date: '2026-11-30',
};

/** A self-test whose steps a test decides. */
function playedTest() {
  let end: (report: SelfTestReport) => void = () => undefined;
  let run: SelfTestRun | null = null;
  const selfTest: SelfTest = given => {
    run = given;
    return new Promise(resolve => (end = resolve));
  };
  return {
    selfTest,
    get run(): SelfTestRun {
      if (!run) throw new Error('The self-test was not started');
      return run;
    },
    show(task: SlideTask): ShownTask {
      const shown: ShownTask[] = [];
      act(() => void shown.push(this.run.show(task)));
      const [made] = shown;
      if (!made) throw new Error('The task was not shown');
      return made;
    },
    async end(report: Partial<SelfTestReport> = {}): Promise<void> {
      const results = { one: 'yes', two: { failed: 'X' } };
      await act(async () => {
        end({ origin, results, left: [], ...report });
        await Promise.resolve();
      });
    },
  };
}

async function about(selfTest: SelfTest, language: 'nl' | 'en' = 'nl'): Promise<Workshop> {
  const workshop = await new Workshop().open(language, { ...noHostActions, selfTest });
  await workshop.user.click(screen.getByRole('button', { name: words[language].frame.menu.label }));
  await workshop.user.click(await screen.findByRole('menuitem', { name: words[language].frame.menu.about }));
  await workshop.user.click(await screen.findByRole('button', { name: words[language].selfTest.start }));
  return workshop;
}

const shownSheet = (): Sheet => {
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: nl.selfTest.sheet });
  return JSON.parse(box.value) as Sheet;
};

test.each(['nl', 'en'] as const)(
  'the self-test shows its progress, one task at a time, and the answers (%s)',
  async language => {
    const text = words[language].selfTest;
    const played = playedTest();
    const { user } = await about(played.selfTest, language);
    act(() => played.run.progress(3, 9));
    expect(screen.getByText(text.busy(4, 9))).toBeVisible();
    expect(screen.getByRole('button', { name: text.stop })).toHaveFocus();
    let shown = played.show('caret');
    expect(await screen.findByText(text.task('Ctrl+Z').caret)).toBeVisible();
    // The person types on the slide, so the task must not take the focus.
    expect(screen.getByRole('group', { name: text.task('Ctrl+Z').caret })).not.toHaveFocus();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: text.done }));
    expect(shown.state).toBe('confirmed');
    act(() => shown.close());
    expect(screen.queryByText(text.task('Ctrl+Z').caret)).toBeNull();
    shown = played.show('undo');
    await user.click(screen.getByRole('button', { name: text.skip }));
    expect(shown.state).toBe('skipped');
    await played.end();
    for (const sentence of [text.copy, text.download, text.key('Ctrl+Shift+Alt+1'), text.key('Alt+↑')]) {
      await screen.findByText(sentence);
      expect(screen.getByRole('group', { name: sentence })).toHaveFocus();
      await user.click(screen.getByRole('button', { name: text.skip }));
    }
    await screen.findByText(text.key('Esc'));
    await user.keyboard('{Escape}');
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: text.sheet });
    expect(JSON.parse(box.value)).toMatchObject({
      ...origin,
      answers: {
        one: 'yes',
        two: { failed: 'X' },
        'key Escape in the pane': 'arrives',
        'download by a blob link': { notAsked: 'skipped' },
      },
    });
    expect(screen.getByText(text.answered(2, 8))).toBeVisible();
    expect(await violations()).toEqual([]);
  },
);

test('Stop ends the self-test, and the answers so far are shown', async () => {
  const played = playedTest();
  const { user } = await about(played.selfTest);
  await user.click(screen.getByRole('button', { name: nl.selfTest.stop }));
  expect(played.run.signal.aborted).toBe(true);
  expect(screen.getByText(nl.selfTest.stopping)).toBeVisible();
  await played.end({ results: { one: 'yes', two: { notAsked: 'stopped' } } });
  expect(shownSheet().answers).toEqual({ one: 'yes', two: { notAsked: 'stopped' } });
});

test('Stop during the questions about the pane keeps the answers so far', async () => {
  const played = playedTest();
  const { user } = await about(played.selfTest);
  await played.end();
  await screen.findByText(nl.selfTest.copy);
  await user.click(screen.getByRole('button', { name: nl.selfTest.skip }));
  await user.click(screen.getByRole('button', { name: nl.selfTest.stop }));
  expect(shownSheet().answers).toMatchObject({
    one: 'yes',
    'copying by execCommand': { notAsked: 'skipped' },
    'download by a blob link': { notAsked: 'stopped' },
    'key Escape in the pane': { notAsked: 'stopped' },
  });
});

test('leaving the view stops the self-test', async () => {
  const played = playedTest();
  const { user } = await about(played.selfTest);
  await user.click(screen.getByRole('button', { name: nl.frame.menu.label }));
  await user.click(await screen.findByRole('menuitem', { name: nl.frame.menu.help }));
  await waitFor(() => expect(played.run.signal.aborted).toBe(true));
});

test.each([
  [[7], nl.selfTest.left('7')],
  [[7, 8], nl.selfTest.left('7 en 8')],
  [null, nl.selfTest.leftUnknown],
])('a test slide that PowerPoint does not remove is named by its number: %s', async (left, sentence) => {
  const played = playedTest();
  const { user } = await about(played.selfTest);
  await user.click(screen.getByRole('button', { name: nl.selfTest.stop }));
  await played.end({ left });
  expect(await screen.findByText(sentence)).toBeVisible();
});

test('a short sheet opens as a mail with the answers in its text, and a long sheet is copied by hand', async () => {
  const played = playedTest();
  const { user } = await about(played.selfTest);
  await user.click(screen.getByRole('button', { name: nl.selfTest.stop }));
  await played.end({ results: { one: 'yes' } });
  const link = await screen.findByRole('link', { name: nl.selfTest.mail });
  const body = new URL(link.getAttribute('href') ?? '').searchParams.get('body') ?? '';
  expect(JSON.parse(body)).toEqual(shownSheet());
  await user.click(screen.getByRole('button', { name: nl.selfTest.again }));
  await user.click(screen.getByRole('button', { name: nl.selfTest.stop }));
  await played.end({
    results: Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`question ${at}`, 'an answer'])),
  });
  expect(await screen.findByText(nl.selfTest.tooLong)).toBeVisible();
  expect(screen.queryByRole('link', { name: nl.selfTest.mail })).toBeNull();
});
