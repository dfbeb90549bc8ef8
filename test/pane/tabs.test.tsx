/** @jest-environment ./test/support/paneEnvironment.cjs */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { tabsOf } from '../../src/pane/ui/tabs.ts';

const letters = ['a', 'b', 'c'] as const;

function strip(chosen: string | undefined) {
  const walked: string[] = [];
  const tab = tabsOf(letters, chosen, letter => walked.push(letter));
  render(
    <div role="tablist">
      {letters.map(letter => (
        <button key={letter} {...tab(letter)}>
          {letter}
        </button>
      ))}
    </div>,
  );
  return walked;
}

const stops = () => screen.getAllByRole('tab').filter(one => one.tabIndex === 0);

test('the selected tab is the tab stop of a tab list; arrows, Home and End move from there, and wrap around', async () => {
  const walked = strip('b');
  expect(stops()).toEqual([screen.getByRole('tab', { name: 'b', selected: true })]);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{Home}{End}');
  expect(walked).toEqual(['c', 'a', 'c', 'a', 'c']);
  expect(screen.getByRole('tab', { name: 'c' })).toHaveFocus();
});

test('the first tab is the tab stop of a tab list without a selected tab; other keys, and arrows with Alt, have no effect', async () => {
  const walked = strip(undefined);
  expect(stops()).toEqual([screen.getByRole('tab', { name: 'a', selected: false })]);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}x{Alt>}{ArrowRight}{/Alt}');
  expect(walked).toEqual([]);
  expect(screen.getByRole('tab', { name: 'a' })).toHaveFocus();
});
