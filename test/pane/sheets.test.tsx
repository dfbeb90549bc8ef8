/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor } from '@testing-library/react';
import type { SheetsOrder } from '../../src/core/method/sheetsStamp.ts';
import { noHostActions } from '../../src/pane/hostActions.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

/** A facilitator who prints sheets. */
class Printer extends Workshop {
  readonly orders: SheetsOrder[] = [];

  async begin(): Promise<this> {
    await this.open('nl', {
      ...noHostActions,
      makeSheets: order => {
        this.orders.push(order);
        return Promise.resolve(new Uint8Array([1]));
      },
      openPresentation: () => Promise.resolve(),
    });
    await this.user.click(screen.getByRole('tab', { name: nl.frame.places.prepare }));
    return this;
  }

  async dividedTwice(): Promise<void> {
    await this.user.click(await screen.findByRole('textbox', { name: nl.groups.intake }));
    const people = Array.from({ length: 12 }, (_, at) => `Persoon ${at};N${at % 3};O${at % 4}`);
    await this.user.paste(['Naam;Netwerk;Organisatie', ...people].join('\n'));
    for (const round of [1, 2]) {
      await this.user.click(await screen.findByRole('button', { name: nl.groups.divide(round) }));
      await screen.findByRole('tab', { name: nl.groups.round(round), selected: true });
    }
  }

  /** Makes the sheets. Returns the order from which they were made. */
  async print(): Promise<SheetsOrder> {
    const before = this.orders.length;
    await this.user.click(await screen.findByRole('button', { name: 'Maak vellen: A3-vellen' }));
    await waitFor(() => expect(this.orders.length).toBe(before + 1));
    const [order] = this.orders.slice(-1);
    if (!order) throw new Error('Nothing was printed');
    return order;
  }

  async seeRound(round: number): Promise<void> {
    await this.user.click(screen.getByRole('tab', { name: nl.groups.round(round) }));
  }

  /** Returns the names in a group of the visible round. */
  named(group: number): readonly string[] {
    const list = screen.getByRole('list', { name: nl.groups.group(group) });
    return Array.from(list.querySelectorAll('li'), one => /Persoon \d+/u.exec(one.textContent)?.[0] ?? '');
  }
}

test('the A3 sheets are for the visible round in both views, and the pane says which round that is', async () => {
  const printer = new Printer();
  await printer.session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await printer.begin();
  await printer.dividedTwice();
  expect(await printer.print()).toMatchObject({ round: 2, goal: 'Noord' });
  await printer.seeRound(1);
  const first = printer.named(1);
  expect(screen.getByText(nl.finish.sheet.count(2, 1))).toBeVisible();
  const order = await printer.print();
  expect(order.round).toBe(1);
  expect(order.groups[0]?.people).toEqual(first);
  await printer.user.click(screen.getByRole('tab', { name: nl.frame.places.finish }));
  expect((await printer.print()).round).toBe(1);
  // The choices are still visible when the facilitator returns.
  await printer.user.click(screen.getByRole('tab', { name: nl.frame.places.prepare }));
  expect(await screen.findByRole('tab', { name: nl.groups.round(1), selected: true })).toBeVisible();
});

test('the A3 sheets have the goal that is typed for a new card, or the goal of the only card', async () => {
  const printer = await new Printer().begin();
  await printer.user.type(await screen.findByRole('textbox', { name: nl.start.goal }), 'Zuid');
  expect(await printer.print()).toMatchObject({ goal: 'Zuid', groups: [] });
  Workshop.end();
  const other = new Printer();
  await other.session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await other.session.cards.close();
  await other.begin();
  expect((await other.print()).goal).toBe('Noord');
});
