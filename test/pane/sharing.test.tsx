/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { TITLE_SHAPE } from '../../src/core/card/names.ts';
import type { SheetsOrder } from '../../src/core/method/sheetsStamp.ts';
import { noHostActions } from '../../src/pane/hostActions.ts';
import { violations } from './violations.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const waarden = 'waarden' as FieldId;
const button = (name: string) => screen.getByRole('button', { name });

test('the check before sharing shows a name in its sentence and restores a lost title', async () => {
  const workshop = new Workshop();
  const { user, session, deck } = workshop;
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await session.entries.addAll(waarden, [
    'Fatima nodigt iedereen uit',
    'Bel 06-12345678',
    'Iedereen telt mee',
  ]);
  const [slide] = deck.slides;
  if (slide) deck.fill(slide.id, TITLE_SHAPE, '');
  const orders: SheetsOrder[] = [];
  const opened: Uint8Array[] = [];
  await workshop.open('nl', {
    ...noHostActions,
    makeSheets: order => {
      orders.push(order);
      return Promise.resolve(new Uint8Array([1]));
    },
    openPresentation: bytes => {
      opened.push(bytes);
      return Promise.resolve();
    },
  });
  await user.click(await screen.findByRole('tab', { name: nl.frame.places.finish }));
  await user.click(await screen.findByRole('button', { name: nl.checks.check }));

  const marks = await waitFor(() => {
    const found = [...document.querySelectorAll('mark')].map(one => one.textContent);
    expect(found).toEqual(['Fatima', '06-12345678']);
    return found;
  });
  expect(marks).toHaveLength(2);
  const section = within(screen.getByRole('region', { name: nl.checks.title }));
  section.getByText(nl.checks.where(nl.checks.kinds.name, 'Waarden', false));
  await user.click(button(nl.checks.wayFor(nl.checks.leave, '06-12345678')));
  section.getByText(nl.checks.traces(1));

  section.getByText(nl.checks.codes.emptyTitle({}, true));
  expect(await violations()).toEqual([]);
  await user.click(section.getByRole('button', { name: /^Herstel/u }));
  // The memory deck returns the boxes from left to right, and cannot reorder them.
  await section.findByText(nl.checks.looks(1));
  expect(deck.slides.at(-1)?.shapes.get(TITLE_SHAPE)).toBe('Partnerschapskaart');
  expect(workshop.onSlide('waarden')).toHaveLength(3);

  await user.click(button(nl.finish.wayFor(nl.finish.sheet.way, nl.finish.sheet.name)));
  await screen.findAllByText(/^PowerPoint heeft een nieuwe presentatie geopend\./u);
  expect(opened).toHaveLength(1);
  expect(orders[0]).toMatchObject({ language: 'nl', groups: [], withPeople: false });
  expect(orders[0]?.rules).toHaveLength(5);

  await user.click(button(nl.checks.wayFor(nl.checks.adjust, 'Fatima')));
  expect(workshop.entry('Fatima nodigt iedereen uit')).toHaveFocus();
});
