/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { CLOCK_SHAPE } from '../../src/core/card/names.ts';
import { trouble } from '../../src/core/deck/trouble.ts';
import { ASSIGNMENT_SHAPES } from '../../src/core/aid/assignmentSlide.ts';
import { assignmentWords } from '../../src/pane/runSheet/assignmentWords.ts';
import { clock } from '../../src/pane/clock.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

// Lazy parts of the pane are compiled on first use.
configure({ asyncUtilTimeout: 20_000 });

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** 22 November 2026, 12:55 local time. */
const START = new Date(2026, 10, 22, 12, 55).getTime();

let now = START;
const listeners = new Set<() => void>();

beforeEach(() => {
  now = START;
  listeners.clear();
  jest.spyOn(clock, 'now').mockImplementation(() => now);
  jest.spyOn(clock, 'everySecond').mockImplementation(listener => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  });
});
afterEach(() => jest.restoreAllMocks());

/** Advances the time; the pane reads the clock once per `step`. */
async function pass(ms: number, step = ms): Promise<void> {
  const end = now + ms;
  while (now < end) {
    now = Math.min(now + step, end);
    await act(() => {
      listeners.forEach(one => one());
      return Promise.resolve();
    });
  }
}

/** A facilitator with a run-sheet. */
class Director extends Workshop {
  async atSheet(): Promise<this> {
    await this.withCard();
    await this.toSheet();
    await screen.findByRole('button', { name: nl.runSheet.begin });
    return this;
  }

  async toSheet(): Promise<void> {
    await this.user.click(screen.getByRole('tab', { name: nl.frame.places.sheet }));
  }

  async press(name: string | RegExp): Promise<void> {
    await this.user.click(await screen.findByRole('button', { name }));
  }

  /** Fills a field and presses Enter. */
  async set(name: string, text: string): Promise<void> {
    const field = screen.getByRole('textbox', { name });
    await this.user.clear(field);
    await this.user.type(field, `${text}{Enter}`);
  }

  /** Chooses an item from the menu of a part. */
  async choose(part: string, way: string): Promise<void> {
    await this.press(nl.runSheet.more(part));
    await this.user.click(await screen.findByRole('menuitem', { name: way }));
  }

  /** Closes the pane and reopens it on the same deck, with the same preferences. */
  async reload(): Promise<void> {
    Workshop.end();
    await this.open();
  }

  /** Returns the titles and minutes of the parts that can be changed. */
  get planned(): readonly string[] {
    return screen
      .getAllByRole('spinbutton')
      .map(
        one =>
          `${one.getAttribute('aria-label')?.replace('Minuten voor ', '') ?? ''} ${one.getAttribute('aria-valuenow') ?? ''}`,
      );
  }

  get clock(): string | undefined {
    return this.deck.slides.at(-1)?.shapes.get(CLOCK_SHAPE);
  }
}

const place = () =>
  within(screen.getByRole('tablist', { name: nl.frame.places.label })).getByRole('tab', { selected: true })
    .textContent;
const said = () => document.querySelector('[aria-live="polite"]')?.textContent;
const bar = () => screen.getByRole('region', { name: nl.runSheet.bar });
const timer = () => screen.getByRole('timer').textContent;

test('a run-sheet is scaled to the available time, edited by keyboard and stored, and a shortage of time is shown with a solution', async () => {
  const director = await new Director().atSheet();
  await director.user.selectOptions(
    screen.getByRole('combobox', { name: nl.runSheet.variant }),
    'pressureCooker',
  );
  await waitFor(() => expect(director.planned).toHaveLength(6));
  await director.set(nl.runSheet.start, '13');
  await director.set(nl.runSheet.end, '15.00');
  expect(screen.getByRole('textbox', { name: nl.runSheet.available })).toHaveValue('120');
  expect(screen.getByText(nl.runSheet.lasts('15:00', nl.runSheet.duration(120)))).toBeInTheDocument();

  // An arrow key changes and stores the minutes; Alt with an arrow moves the part.
  await director.user.click(
    screen.getByRole('spinbutton', { name: nl.runSheet.minutesFor('Opdracht 1: waarden') }),
  );
  await director.user.keyboard('{ArrowUp}');
  const minutes = director.planned.map(one => Number(one.split(' ').at(-1)));
  expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(120);
  await director.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(director.planned[0]).toMatch(/^Opdracht 1: waarden/u);
  expect(
    screen.getByRole('spinbutton', { name: nl.runSheet.minutesFor('Opdracht 1: waarden') }),
  ).toHaveFocus();

  // Adding, renaming and removing.
  await director.press(nl.runSheet.add);
  await director.user.keyboard('Soep{Enter}');
  await director.choose('Soep', nl.runSheet.rename);
  await director.user.clear(screen.getByRole('textbox', { name: nl.runSheet.rename }));
  await director.user.keyboard('Broodjes{Enter}');
  expect(director.planned.at(-1)).toBe('Broodjes 15');
  expect(said()).toBe(nl.runSheet.added('Soep'));
  await director.choose('Broodjes', nl.runSheet.remove);
  expect(director.planned).toHaveLength(6);

  await director.set(nl.runSheet.end, '13:30');
  expect(await screen.findByText(/^U komt \d+ minuten tekort\./u)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: nl.runSheet.begin })).toHaveAttribute('aria-disabled', 'true');
  await director.press(nl.runSheet.takeTime);
  expect(screen.getByRole('button', { name: nl.runSheet.begin })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await director.set(nl.runSheet.start, 'straks');
  expect(screen.getByText(nl.runSheet.timeLike)).toBeInTheDocument();

  const before = director.planned;
  await director.reload();
  await director.toSheet();
  await waitFor(() => expect(director.planned).toEqual(before));
  await director.press(nl.runSheet.reset);
  expect(director.planned[0]).toBe('Welkom en 5 geboden 10');
});

test('a run shows each part when it starts, announces its signals, and redistributes the remaining time when it is late', async () => {
  const director = await new Director().atSheet();
  expect(listeners.size).toBe(0);
  await director.press(nl.runSheet.begin);
  expect(place()).toBe(nl.frame.places.rules);
  expect(within(bar()).getByText('nog 10:00')).toBeInTheDocument();
  expect(said()).toBe(nl.runSheet.begins('Welkom en 5 geboden', 10));

  await pass(5 * MINUTE);
  expect(said()).toBe(nl.runSheet.begins('Welkom en 5 geboden', 10));
  await pass(3 * MINUTE);
  expect(said()).toBe(nl.runSheet.signals.twoMinutes('Welkom en 5 geboden'));
  await pass(2 * MINUTE);
  expect(said()).toBe(nl.runSheet.signals.time('Welkom en 5 geboden'));
  await pass(65 * SECOND);
  expect(within(bar()).getByText('1:05 over tijd')).toBeInTheDocument();

  await director.press(nl.runSheet.nextTo('Opdracht 1: waarden'));
  expect(place()).toBe(nl.frame.places.sheet);
  const title = await screen.findByRole('heading', { name: 'Opdracht 1: waarden' });
  expect(title).toHaveFocus();
  expect(screen.getByText(/^1 minuut achter · einde rond/u)).toBeInTheDocument();
  await pass(4 * MINUTE);
  await director.press(nl.runSheet.extendBy);
  expect(timer()).toBe('nog 46:00');
  expect(screen.getByText(/^6 minuten achter/u)).toBeInTheDocument();
  await director.press(nl.runSheet.divide);
  expect(await screen.findByText(/^Op schema · einde rond 16:29$/u)).toBeInTheDocument();

  await director.press(nl.runSheet.pause);
  await pass(10 * MINUTE);
  expect(timer()).toBe('nog 46:00');
  await director.press(nl.runSheet.resume);
  await director.press(nl.runSheet.next);
  expect(place()).toBe(nl.frame.places.card);
  expect(screen.getByRole('tab', { name: /^Waarden/u })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText('Welke waarden hoorde je in meer groepen?')).toBeInTheDocument();
  expect(director.field).toHaveFocus();
  expect(within(bar()).getByText('Plenair: welke waarden?')).toBeInTheDocument();

  await director.press(/Naar het draaiboek$/u);
  await director.press(nl.runSheet.stop);
  expect(await screen.findByRole('heading', { name: /^Klaar om/u })).toBeInTheDocument();
  expect(listeners.size).toBe(0);
  await director.press(nl.runSheet.goOn);
  expect(screen.getByRole('heading', { name: 'Plenair: welke waarden?' })).toBeInTheDocument();
});

test('a run goes to the next part without changing the view or column while text is in the entry field or an entry is being edited', async () => {
  const director = await new Director().atSheet();
  await director.press(nl.runSheet.begin);
  await director.press(nl.runSheet.nextTo('Opdracht 1: waarden'));
  await screen.findByRole('heading', { name: 'Opdracht 1: waarden' });
  await director.press(nl.runSheet.toColumn('Waarden'));
  await director.say('Iedereen telt mee');

  await director.user.type(director.field, 'Zorg dicht');
  await director.press(nl.runSheet.nextTo('Plenair: welke waarden?'));
  await director.press(/^Volgende: Opdracht 2/u);
  expect(place()).toBe(nl.frame.places.card);
  expect(director.field).toHaveAccessibleName(nl.fill.field('Waarden'));
  expect(director.field).toHaveFocus();
  expect(within(bar()).getByText(/^Opdracht 2/u)).toBeInTheDocument();
  expect(said()).toMatch(/^Nu: Opdracht 2/u);
  await director.user.keyboard('bij{Enter}');
  await waitFor(() => expect(director.onSlide('waarden')).toEqual(['Iedereen telt mee', 'Zorg dichtbij']));
  expect(place()).toBe(nl.frame.places.card);
  await director.user.click(within(bar()).getByRole('button', { name: nl.runSheet.toSheet }));
  expect(place()).toBe(nl.frame.places.sheet);

  await director.user.click(screen.getByRole('tab', { name: nl.frame.places.card }));
  expect(director.field).toHaveFocus();
  await director.user.click(screen.getByRole('tab', { name: /^Waarden/u }));
  await director.user.click(director.entry('Zorg dichtbij'));
  await director.user.keyboard(', altijd');
  await director.press(nl.runSheet.nextTo('Pauze'));
  expect(place()).toBe(nl.frame.places.card);
  expect(screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label })).toHaveFocus();
  await director.user.keyboard('{Enter}');
  await waitFor(() => expect(director.onSlide('waarden').at(-1)).toBe('Zorg dichtbij, altijd'));
});

test('a run continues after a reload; after a day the pane asks first whether to continue', async () => {
  const director = await new Director().atSheet();
  await director.press(nl.runSheet.begin);
  await pass(3 * MINUTE);
  await director.reload();
  expect(await screen.findByText('nog 7:00')).toBeInTheDocument();

  now += 24 * 60 * MINUTE;
  await director.reload();
  expect(await screen.findByText('Het draaiboek van gisteren loopt nog.')).toBeInTheDocument();
  expect(listeners.size).toBe(0);
  await director.press(nl.runSheet.look);
  await director.press(nl.runSheet.takeUp);
  expect(await screen.findByRole('heading', { name: 'Welkom en 5 geboden' })).toBeInTheDocument();
  expect(timer()).toBe('nog 10:00');
  expect(screen.getByText(/^Op schema/u)).toBeInTheDocument();

  now += 24 * 60 * MINUTE;
  await director.reload();
  await director.press(nl.runSheet.look);
  await director.press(nl.runSheet.startAgain);
  expect(await screen.findByRole('button', { name: nl.runSheet.begin })).toBeInTheDocument();
});

describe('the clock on the slide', () => {
  async function inGroups(): Promise<Director> {
    const director = await new Director().atSheet();
    await director.press(nl.runSheet.begin);
    await director.press(nl.runSheet.nextTo('Opdracht 1: waarden'));
    await screen.findByRole('timer');
    return director;
  }

  test('the clock is put on the slide on request, is written once per minute and at once after a click, and disappears when the part ends', async () => {
    const director = await inGroups();
    const say = jest.spyOn(director.session.slide, 'setLabel');
    await pass(90 * SECOND, SECOND);
    expect(say).not.toHaveBeenCalled();
    await director.user.click(screen.getByRole('switch', { name: nl.runSheet.clock }));
    await pass(SECOND);
    expect(director.clock).toBe('Nog 44 minuten, tot 13:40');
    const first = now;
    await director.press(nl.runSheet.extendBy);
    await waitFor(() => expect(director.clock).toBe('Nog 49 minuten, tot 13:45'));
    await director.press(nl.runSheet.extendBy);
    await waitFor(() => expect(director.clock).toBe('Nog 54 minuten, tot 13:50'));
    await pass(5 * MINUTE, SECOND);
    const clicks = 2;
    expect(say.mock.calls.length).toBeLessThanOrEqual(1 + clicks + Math.ceil((now - first) / MINUTE));
    expect(director.clock).toBe('Nog 49 minuten, tot 13:50');

    await director.press(nl.runSheet.next);
    await waitFor(() => expect(director.clock).toBe(''));
    const calls = say.mock.calls.length;
    await pass(2 * MINUTE, SECOND);
    expect(say).toHaveBeenCalledTimes(calls);
  });

  test('the assignment is on its own slide, changes after a click and every minute, and the card is shown again at the next part', async () => {
    const director = await inGroups();
    const says = (shape: string) =>
      director.deck.slides.find(one => one.tag === 'assignment')?.shapes.get(shape);
    await director.press(assignmentWords.nl.show);
    await waitFor(() => expect(says(ASSIGNMENT_SHAPES.time)).toBe('45 min'));
    const write = jest.spyOn(director.session.slide, 'showAssignment');
    await director.press(nl.runSheet.extendBy);
    await waitFor(() => expect(says(ASSIGNMENT_SHAPES.time)).toBe('50 min'));
    expect(says(ASSIGNMENT_SHAPES.end)).toBe('tot 13:45');
    await pass(2 * MINUTE, SECOND);
    await waitFor(() => expect(says(ASSIGNMENT_SHAPES.time)).toBe('48 min'));
    expect(write.mock.calls.length).toBeLessThanOrEqual(4);
    await director.press(nl.runSheet.next);
    await waitFor(() => expect(director.session.state.aid).toBeNull());
    expect(says(ASSIGNMENT_SHAPES.time)).toBeUndefined();
    expect(director.deck.selected).toBe(director.session.openSlide);
    // A plenary part has a question and a time too, and no groups.
    await director.user.click(screen.getByRole('tab', { name: nl.frame.places.sheet }));
    await director.press(assignmentWords.nl.show);
    await waitFor(() => expect(says(ASSIGNMENT_SHAPES.time)).toMatch(/ min$/u));
    expect(says(ASSIGNMENT_SHAPES.groups)).toBe('');
    // Its question is its own, and the card comes back at the first sentence.
    expect(says(ASSIGNMENT_SHAPES.question)).toBe('Welke waarden hoorde je in meer groepen?');
    expect(screen.getByText(assignmentWords.nl.hintPlenary)).toBeInTheDocument();
    await director.press(nl.runSheet.toColumn('Waarden'));
    await director.say('Iedereen telt mee');
    await waitFor(() => expect(director.session.state.aid).toBeNull());
    expect(director.deck.selected).toBe(director.session.openSlide);
    expect(director.listed).toEqual(['Iedereen telt mee']);
  });

  test('the clock is removed from the slide when it is switched off and before the card is closed; without an open card nothing is written', async () => {
    const director = await inGroups();
    await director.user.click(screen.getByRole('switch', { name: nl.runSheet.clock }));
    await waitFor(() => expect(director.clock).toMatch(/^Nog 45 minuten/u));
    await director.user.click(screen.getByRole('switch', { name: nl.runSheet.clock }));
    await waitFor(() => expect(director.clock).toBe(''));
    await director.user.click(screen.getByRole('switch', { name: nl.runSheet.clock }));
    await pass(2 * MINUTE, SECOND);
    expect(director.clock).toMatch(/^Nog 4\d minuten/u);
    await director.press(nl.frame.places.back);
    await waitFor(() => expect(director.session.state.phase).toBe('choosing'));
    expect(director.clock).toBe('');
    const say = jest.spyOn(director.session.slide, 'setLabel');
    await pass(2 * MINUTE, SECOND);
    expect(say).not.toHaveBeenCalled();
  });

  test('the clock is removed from the slide of the previous card when another card is opened', async () => {
    const director = await inGroups();
    await director.user.click(screen.getByRole('switch', { name: nl.runSheet.clock }));
    await waitFor(() => expect(director.clock).toMatch(/^Nog 45 minuten/u));
    await act(() => director.session.cards.makeDefinitive('nl'));
    const clocks = () => director.deck.slides.map(one => one.shapes.get(CLOCK_SHAPE) ?? '');
    await waitFor(() => expect(clocks()[0]).toBe(''));
    await pass(2 * MINUTE, SECOND);
    await waitFor(() => expect(clocks()[1]).toMatch(/^Nog 4\d minuten/u));
    expect(clocks()[0]).toBe('');
  });

  test('the clock is removed from the slide the next day when a pane stopped without removing it', async () => {
    const director = await inGroups();
    await director.user.click(screen.getByRole('switch', { name: nl.runSheet.clock }));
    await waitFor(() => expect(director.clock).not.toBe(''));
    now += 24 * 60 * MINUTE;
    await director.reload();
    await waitFor(() => expect(director.clock).toBe(''));
  });

  test('showing the clock is refused once, and not tried again, on a card without the box for the clock', async () => {
    const director = await inGroups();
    const say = jest.spyOn(director.session.slide, 'setLabel').mockResolvedValue(trouble('labelGone'));
    await director.user.click(screen.getByRole('switch', { name: nl.runSheet.clock }));
    expect(await screen.findByText(/^Op deze dia is daar geen plek voor\./u)).toBeInTheDocument();
    await pass(3 * MINUTE, SECOND);
    expect(say).toHaveBeenCalledTimes(1);
  });
});

describe('axe findings in the run-sheet', () => {
  async function violations(): Promise<readonly string[]> {
    document.title = 'Partnerschapskaart';
    const { violations: found } = await axe.run(
      { include: document, exclude: [['[data-tabster-dummy]']] },
      { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } },
    );
    return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
  }

  test('axe finds nothing in a run-sheet that is being planned', async () => {
    const director = await new Director().atSheet();
    await director.press(nl.runSheet.add);
    expect(await violations()).toEqual([]);
  });

  test('axe finds nothing in a run and in its bar at the top', async () => {
    const director = await new Director().atSheet();
    await director.press(nl.runSheet.begin);
    expect(await violations()).toEqual([]);
    await director.press(nl.runSheet.nextTo('Opdracht 1: waarden'));
    await director.press(nl.runSheet.instruction);
    expect(await violations()).toEqual([]);
  });
});
