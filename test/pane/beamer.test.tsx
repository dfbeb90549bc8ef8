/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import { ASSIGNMENT_SHAPES } from '../../src/core/aid/assignmentSlide.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { peopleShape } from '../../src/core/method/groupsStamp.ts';
import { assignmentWords } from '../../src/pane/runSheet/assignmentWords.ts';
import { clock } from '../../src/pane/clock.ts';
import { noHostActions } from '../../src/pane/hostActions.ts';
import { violations } from './violations.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

afterEach(() => {
  jest.restoreAllMocks();
  Workshop.end();
});

/** A facilitator who opens the help for the projector from the menu. */
class Projecting extends Workshop {
  async toBeamer(): Promise<void> {
    await this.user.click(screen.getByRole('button', { name: nl.frame.menu.label }));
    await this.user.click(await screen.findByRole('menuitem', { name: nl.frame.menu.beamer }));
    await screen.findByRole('heading', { name: nl.beamer.title });
  }

  /** Turns on that the room is watching, and visits a place. */
  async watched(place: string): Promise<void> {
    await this.toBeamer();
    await this.user.click(screen.getByRole('switch', { name: nl.beamer.watches }));
    await this.go(place);
  }

  async go(place: string): Promise<void> {
    await this.user.click(screen.getByRole('tab', { name: place }));
  }
}

const sign = () => screen.queryByRole('button', { name: nl.beamer.signLabel });

describe('the help for the projector', () => {
  test('the help for the projector has three steps for the program in which the pane runs, and for other programs', async () => {
    const workshop = new Projecting();
    await workshop.open('nl', { ...noHostActions, platform: 'mac' });
    await workshop.toBeamer();
    const steps = () => screen.getAllByRole('listitem').map(one => one.textContent);
    expect(screen.getByRole('radio', { name: 'Mac' })).toBeChecked();
    expect(steps()).toHaveLength(3);
    expect(steps()[0]).toContain(nl.beamer.extendHow.mac);
    await workshop.user.click(screen.getByRole('radio', { name: nl.beamer.programs.web }));
    expect(steps()[1]).toContain(nl.beamer.showHow.web);
    expect(screen.getAllByRole('term')).toHaveLength(4);
    expect(await violations()).toEqual([]);
  });
});

describe('while the room is watching', () => {
  test('a sign in every view says that the room sees the pane, also after a reload, and one press turns it off', async () => {
    const workshop = await new Projecting().withCard();
    expect(sign()).toBeNull();
    await workshop.watched(nl.frame.places.card);
    expect(sign()).toBeVisible();
    expect(await violations()).toEqual([]);
    await workshop.loadAgain();
    await waitFor(() => expect(sign()).toBeVisible());
    await workshop.user.click(screen.getByRole('button', { name: nl.beamer.signLabel }));
    expect(sign()).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  test('names, groups and half-typed names are hidden while the room sees the pane, and shown unchanged afterwards', async () => {
    const workshop = await new Projecting().withCard();
    await workshop.go(nl.frame.places.prepare);
    await workshop.user.click(await screen.findByRole('textbox', { name: nl.groups.intake }));
    await workshop.user.paste('Naam;Netwerk\nAnna;Zorg\nBram;Wonen\nCato;Zorg');
    await workshop.user.click(await screen.findByRole('button', { name: nl.groups.divide(1) }));
    await screen.findByRole('list', { name: nl.groups.group(1) });
    await workshop.user.type(screen.getByRole('textbox', { name: nl.groups.lateName }), 'Dirk');

    await workshop.watched(nl.frame.places.prepare);
    expect(await screen.findByText(nl.beamer.hidden.people)).toBeVisible();
    expect(screen.getByText(nl.beamer.hidden.groups)).toBeVisible();
    for (const name of screen.queryAllByText(/Anna|Bram|Cato/u)) expect(name).not.toBeVisible();
    expect(screen.queryByRole('textbox', { name: nl.groups.lateName })).toBeNull();
    // The controls for the room stay within reach.
    expect(screen.getByRole('button', { name: nl.groups.slide })).toBeVisible();

    const [again] = screen.getAllByRole('button', { name: new RegExp(`^${nl.beamer.showAgain}`) });
    if (again) await workshop.user.click(again);
    expect(screen.getByRole('list', { name: nl.groups.group(1) })).toBeVisible();
    expect(screen.getByRole('textbox', { name: nl.groups.lateName })).toHaveValue('Dirk');
    expect(sign()).toBeNull();
  });

  test('the slides with groups say that they show names, and can show the number of people instead', async () => {
    const workshop = await new Projecting().withCard();
    const says = (tag: string, shape: string) =>
      workshop.deck.slides.find(one => one.tag === tag)?.shapes.get(shape);
    await workshop.go(nl.frame.places.prepare);
    await workshop.user.click(await screen.findByRole('textbox', { name: nl.groups.intake }));
    await workshop.user.paste('Naam;Netwerk\nAnna;Zorg\nBram;Wonen\nCato;Zorg');
    await workshop.user.click(await screen.findByRole('button', { name: nl.groups.divide(1) }));
    await screen.findByRole('list', { name: nl.groups.group(1) });
    expect(screen.queryByText(nl.beamer.namesOnSlide)).toBeNull();
    await workshop.watched(nl.frame.places.prepare);
    expect(await screen.findByText(nl.beamer.namesOnSlide)).toBeVisible();
    await workshop.user.click(screen.getByRole('checkbox', { name: nl.beamer.withoutNames }));
    await workshop.user.click(screen.getByRole('button', { name: nl.groups.slide }));
    await waitFor(() => expect(says('groups 1', peopleShape(1))).toBe(nl.groups.many(3)));

    await workshop.go(nl.frame.places.sheet);
    await workshop.user.click(await screen.findByRole('button', { name: nl.runSheet.begin }));
    const next = nl.runSheet.nextTo('Opdracht 1: waarden');
    await workshop.user.click(await screen.findByRole('button', { name: next }));
    await workshop.user.click(await screen.findByRole('button', { name: assignmentWords.nl.show }));
    await waitFor(() =>
      expect(says('assignment', ASSIGNMENT_SHAPES.groups)).toBe(`Groep 1: ${nl.groups.many(3)}`),
    );
    await workshop.user.click(screen.getByRole('checkbox', { name: nl.beamer.withoutNames }));
    await waitFor(() => expect(says('assignment', ASSIGNMENT_SHAPES.groups)).toContain('Anna'));
    expect(screen.getByText(nl.beamer.namesOnSlide)).toBeVisible();
    await workshop.user.click(screen.getByRole('button', { name: nl.beamer.signLabel }));
    expect(screen.queryByText(nl.beamer.namesOnSlide)).toBeNull();
  });

  test('private notes of entries are hidden, and kept', async () => {
    const workshop = await new Projecting().withCard();
    await act(() => workshop.session.entries.add('waarden' as FieldId, 'Iedereen telt mee'));
    const key = workshop.session.state.card?.fields.find(one => one.field === 'waarden')?.entries[0]?.key;
    if (key !== undefined) act(() => workshop.session.entries.note(key, 'Navragen bij Sam'));
    expect(await screen.findByRole('button', { name: nl.fill.annotation.noted })).toBeVisible();
    await workshop.watched(nl.frame.places.card);
    expect(screen.queryByRole('button', { name: nl.fill.annotation.noted })).toBeNull();
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.entry.more }));
    await screen.findByRole('menuitem', { name: nl.fill.annotation.shorten });
    expect(screen.queryByRole('menuitem', { name: nl.fill.annotation.changeNote })).toBeNull();
    await workshop.user.keyboard('{Escape}');
    await workshop.user.click(screen.getByRole('button', { name: nl.beamer.signLabel }));
    expect(await screen.findByRole('button', { name: nl.fill.annotation.noted })).toBeVisible();
  });

  test('overtime is hidden while the room sees the pane, in the bar and in the run-sheet', async () => {
    let now = new Date(2026, 10, 22, 12, 55).getTime();
    const listeners = new Set<() => void>();
    jest.spyOn(clock, 'now').mockImplementation(() => now);
    jest.spyOn(clock, 'everySecond').mockImplementation(listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    });
    const workshop = await new Projecting().withCard();
    await workshop.go(nl.frame.places.sheet);
    await workshop.user.click(await screen.findByRole('button', { name: nl.runSheet.begin }));
    now += 30 * 60_000;
    act(() => listeners.forEach(one => one()));
    const bar = screen.getByRole('region', { name: nl.runSheet.bar });
    expect(bar).toHaveTextContent(/over tijd/u);
    await workshop.watched(nl.frame.places.sheet);
    expect(await screen.findByRole('timer')).toHaveTextContent('nog 0:00');
    expect(screen.queryByText(/achter/u)).toBeNull();
    await workshop.go(nl.frame.places.card);
    expect(within(screen.getByRole('region', { name: nl.runSheet.bar })).getByText('nog 0:00')).toBeVisible();
  });
});
