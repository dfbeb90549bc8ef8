/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { noHostActions, type HostActions } from '../../src/pane/hostActions.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

/** Records clipboard and downloads; a clipboard that is `shut` refuses. */
function way(clipboard: 'open' | 'shut') {
  const copies: Record<string, string>[] = [];
  const files: string[] = [];
  const command = () => {
    const kept: Record<string, string> = {};
    const event = Object.assign(new Event('copy', { bubbles: true }), {
      clipboardData: { setData: (type: string, text: string) => (kept[type] = text) },
    });
    document.dispatchEvent(event);
    copies.push(kept);
    return true;
  };
  Object.defineProperty(document, 'execCommand', {
    value: clipboard === 'open' ? command : () => false,
    configurable: true,
  });
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  URL.createObjectURL = () => 'blob:here';
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download);
  });
  return { copies, files };
}

async function finishing(workshop: Workshop, hostActions: HostActions): Promise<Workshop> {
  await workshop.session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await workshop.session.entries.addAll('waarden' as FieldId, ['Iedereen <telt> mee']);
  await workshop.session.entries.addAll('acties' as FieldId, ['=Plein vegen']);
  await workshop.open('nl', hostActions);
  await workshop.user.click(await screen.findByRole('tab', { name: nl.frame.places.finish }));
  await screen.findByRole('heading', { name: nl.finish.agreement });
  return workshop;
}

const button = (name: string) => screen.getByRole('button', { name });

afterEach(() => jest.restoreAllMocks());

test('the agreement is downloaded on Windows, and can be copied when the download did not arrive', async () => {
  const workshop = new Workshop();
  const { copies, files } = way('open');
  const { user } = await finishing(workshop, { ...noHostActions, platform: 'windows' });
  await user.type(screen.getByRole('textbox', { name: nl.finish.parties }), 'Gemeente{Enter}Bewoners');
  await user.click(button(nl.finish.wayFor(nl.finish.word.way, nl.finish.word.name)));
  const another = await screen.findByRole('button', { name: nl.finish.another });
  expect(files).toEqual(['Samenwerkingsovereenkomst Noord.docx']);
  await user.click(another);
  await screen.findAllByText(/^Gekopieerd\./u);
  expect(copies).toHaveLength(1);
  expect(copies[0]?.['text/html']).toContain('Iedereen &lt;telt&gt; mee</li>');
  expect(copies[0]?.['text/plain']).toContain('• Gemeente\n• Bewoners\n');
});

test('no file is downloaded on Mac, and the agreement is shown as selected text when copying is blocked', async () => {
  const workshop = new Workshop();
  const { copies, files } = way('shut');
  const { user } = await finishing(workshop, { ...noHostActions, platform: 'mac' });
  await user.click(button(nl.finish.wayFor(nl.finish.csv.way, nl.finish.csv.name)));
  const box = await screen.findByRole('textbox', { name: nl.finish.selected(nl.finish.csv.name) });
  expect(box).toHaveValue('=Plein vegen');
  expect(box).toHaveFocus();
  expect([files, copies]).toEqual([[], []]);
});

test('closing the card asks once, changes nothing until then, and shows the choice of cards', async () => {
  const workshop = new Workshop();
  const { user } = await finishing(workshop, noHostActions);
  const closing = within(screen.getByRole('region', { name: nl.finish.close }));
  await user.click(closing.getByRole('button', { name: nl.finish.closeNow }));
  expect(closing.getByText(nl.finish.closeQuestion)).toBeInTheDocument();
  expect(closing.getByRole('button', { name: nl.finish.notYet })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(closing.getByRole('button', { name: nl.finish.closeNow })).toHaveFocus();
  expect(workshop.session.state.undoSize).toBe(1);
  await user.keyboard('{Enter}');
  await user.click(closing.getByRole('button', { name: nl.finish.closeSure }));
  await waitFor(() => expect(screen.getByRole('heading', { name: nl.start.found })).toBeInTheDocument());
});
