/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { trouble } from '../../src/core/deck/trouble.ts';
import { readGathering } from '../../src/core/groups/storedGathering.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const names = ['Jo', 'Bo', 'Mo', 'Lo', 'Zo', 'To'];

async function prepare({ user }: Workshop): Promise<void> {
  await user.click(screen.getByRole('tab', { name: nl.frame.places.prepare }));
  await screen.findByRole('region', { name: nl.frame.places.prepare });
}

/** Makes two rounds of two groups, with a moved person and a latecomer. */
async function gathered(): Promise<Workshop> {
  const workshop = await new Workshop().withCard();
  const { user } = workshop;
  await prepare(workshop);
  await user.click(screen.getByRole('textbox', { name: nl.groups.intake }));
  await user.paste(names.join('\n'));
  await screen.findByText(nl.groups.many(6));
  await user.click(screen.getByRole('button', { name: nl.groups.divide(1) }));
  await screen.findByRole('list', { name: nl.groups.group(1) });
  await user.type(screen.getByRole('textbox', { name: nl.groups.lateName }), 'Late Lies{Enter}');
  await user.click(screen.getByRole('button', { name: nl.groups.divide(2) }));
  await screen.findByRole('tab', { name: nl.groups.round(2), selected: true });
  return workshop;
}

async function finishing({ user }: Workshop): Promise<void> {
  await user.click(await screen.findByRole('tab', { name: nl.frame.places.finish }));
  await screen.findByRole('button', { name: nl.finish.closeNow });
}

const groups = () => screen.getAllByRole('list', { name: /^Groep \d/u }).map(one => one.textContent);
const checkbox = () => screen.getByRole('checkbox', { name: /^Bewaar de namen tot vanavond/u });

test('participants, rounds, latecomers and undo survive a reload, and are in no journal or preference', async () => {
  const workshop = await gathered();
  const second = groups();
  await workshop.user.click(screen.getByRole('tab', { name: nl.groups.round(1) }));
  const first = groups();
  expect(first.join()).toContain('Late Lies');
  await workshop.loadAgain();
  await prepare(workshop);
  await screen.findByRole('tab', { name: nl.groups.round(2), selected: true });
  expect(groups()).toEqual(second);
  await workshop.user.click(screen.getByRole('tab', { name: nl.groups.round(1) }));
  expect(groups()).toEqual(first);
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.undo }));
  expect(screen.queryByRole('tab', { name: nl.groups.round(2) })).not.toBeInTheDocument();
  const { journal } = workshop.world;
  const elsewhere = [
    ...workshop.preferences.values.values(),
    ...journal.cards().map(one => journal.read(one)),
  ];
  expect(elsewhere.join()).not.toContain('Late Lies');
  expect(workshop.device.text).toBe('');
});

test('names of participants are stored on the device while the checkbox is checked', async () => {
  const workshop = await gathered();
  await workshop.user.click(checkbox());
  expect(checkbox()).toBeChecked();
  expect(workshop.device.text).toContain('Late Lies');
  expect(screen.getByText(/tot middernacht op dit apparaat/u, { selector: 'p' })).toBeInTheDocument();
  // Closes the window, which clears its session storage.
  workshop.window.values.clear();
  await workshop.loadAgain();
  workshop.window.values.clear();
  await prepare(workshop);
  expect(await screen.findByText(nl.groups.many(7))).toBeInTheDocument();
  await workshop.user.click(checkbox());
  expect([checkbox().ariaChecked, workshop.device.text]).toEqual([null, '']);
  expect(checkbox()).not.toBeChecked();
});

test('a message says that storage is full, and the pane continues', async () => {
  const workshop = await gathered();
  workshop.device.room = 0;
  await workshop.user.click(checkbox());
  expect(checkbox()).not.toBeChecked();
  expect(screen.getByText(/^Dat kan op dit apparaat niet/u)).toBeInTheDocument();
  workshop.window.room = 0;
  await workshop.user.type(screen.getByRole('textbox', { name: nl.groups.lateName }), 'Nog Iemand{Enter}');
  expect(screen.getByText(/^Dat kan hier niet/u)).toBeInTheDocument();
  expect(groups().join()).toContain('Nog Iemand');
});

test('finishing a card removes the names of participants from the pane, the window and the device', async () => {
  const workshop = await gathered();
  await workshop.user.click(checkbox());
  await finishing(workshop);
  await workshop.user.click(screen.getByRole('button', { name: nl.finish.closeNow }));
  await workshop.user.click(screen.getByRole('button', { name: nl.finish.closeSure }));
  await screen.findByRole('heading', { name: nl.start.newCard });
  expect([workshop.window.text, workshop.device.text]).toEqual(['', '']);
  await prepare(workshop);
  expect(screen.getByRole('textbox', { name: nl.groups.intake })).toHaveValue('');
});

test('the parties to the agreement are restored after a reload', async () => {
  const workshop = await new Workshop().withCard();
  await finishing(workshop);
  await workshop.user.type(
    screen.getByRole('textbox', { name: nl.finish.parties }),
    'Gemeente{Enter}Bewoners',
  );
  await workshop.loadAgain();
  await finishing(workshop);
  expect(screen.getByRole('textbox', { name: nl.finish.parties })).toHaveValue('Gemeente\nBewoners');
});

test('finishing a card asks about text that is still in the entry field', async () => {
  const workshop = await new Workshop().withCard();
  await workshop.user.type(workshop.field, 'Iedereen telt mee');
  await finishing(workshop);
  await workshop.user.click(screen.getByRole('button', { name: nl.finish.closeNow }));
  expect(screen.getByText(/^In het invoerveld staat nog: “Iedereen telt mee”/u)).toBeInTheDocument();
  // The question is below the fold: the focus brings it into view.
  expect(screen.getByRole('button', { name: nl.finish.notYet })).toHaveFocus();
  await workshop.user.click(screen.getByRole('button', { name: nl.finish.placeDraft }));
  await screen.findByRole('heading', { name: nl.start.newCard });
  expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee']);
});

test('both leaving and finishing a card report the entries that are not on the slide', async () => {
  const workshop = await new Workshop().withCard();
  const refusal = trouble('readOnly').trouble.code;
  workshop.deck.refusals.push(refusal, refusal, refusal, refusal);
  await workshop.say('een');
  const told = /^1 zin van “Gebiedsontwikkeling Noord” staat nog niet op de dia/u;
  await finishing(workshop);
  expect(screen.getByText(told)).toBeInTheDocument();
  await workshop.user.click(screen.getByRole('button', { name: nl.frame.places.back }));
  expect(within(await screen.findByRole('main')).getByText(told)).toBeInTheDocument();
});

test.each([
  '',
  '7',
  '{"v":2}',
  '{"v":1,"lists":[],"steps":[],"draft":"","parties":{}}',
  '{"v":1,"lists":[[{"id":1}]]}',
])('a stored list of participants that is invalid is ignored: %s', async text => {
  expect(readGathering(text)).toBeNull();
  const workshop = new Workshop();
  workshop.people.write(() => text);
  await workshop.withCard();
  await prepare(workshop);
  expect(await screen.findByRole('textbox', { name: nl.groups.intake })).toHaveValue('');
});

describe('half-typed text in a form', () => {
  const goal = () => screen.getByRole('textbox', { name: /^Waarvoor werkt u samen/u });

  test('the half-typed goal of a new card is restored after a reload, and dropped when the card exists', async () => {
    const workshop = await new Workshop().open();
    await workshop.user.type(goal(), 'Een veilige bu');
    await workshop.loadAgain();
    expect(goal()).toHaveValue('Een veilige bu');
    await workshop.user.type(goal(), 'urt{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Een veilige buurt' });
    await workshop.user.click(screen.getByRole('button', { name: nl.frame.places.back }));
    await screen.findByRole('heading', { name: nl.start.found });
    expect(goal()).toHaveValue('');
    // Typed text is stored at a pause.
    await waitFor(() => expect(workshop.window.text).not.toContain('veilige'));
  });

  test('a half-typed latecomer is restored after a reload, and removed with the names', async () => {
    const workshop = await gathered();
    await workshop.user.type(screen.getByRole('textbox', { name: nl.groups.lateName }), 'Later Ka');
    await workshop.loadAgain();
    await prepare(workshop);
    expect(await screen.findByRole('textbox', { name: nl.groups.lateName })).toHaveValue('Later Ka');
    await finishing(workshop);
    await workshop.user.click(screen.getByRole('button', { name: nl.finish.closeNow }));
    await workshop.user.click(screen.getByRole('button', { name: nl.finish.closeSure }));
    await screen.findByRole('heading', { name: nl.start.found });
    await waitFor(() => expect(workshop.window.text).not.toContain('Later Ka'));
  });
});
