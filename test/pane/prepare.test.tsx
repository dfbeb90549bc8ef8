/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const HEADER = 'Naam;Netwerk;Organisatie;E-mail';

/** Eight people, of whom five belong to one network. */
const LIST = [
  HEADER,
  ...Array.from(
    { length: 8 },
    (_, at) => `Persoon ${at + 1};${at < 5 ? 'Zorg' : `N${at}`};O${at % 4};p${at}@han.nl`,
  ),
].join('\n');

/** Returns a file that can be read; the File of jsdom cannot. */
function file(name: string, bytes: Uint8Array): File {
  return Object.assign(new File([bytes.slice()], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
}

async function preparing(workshop: Workshop): Promise<void> {
  await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.prepare }));
  await screen.findByRole('region', { name: nl.frame.places.prepare });
}

/** Pastes a list into the field for names. */
async function paste(workshop: Workshop, list: string): Promise<void> {
  await workshop.user.click(screen.getByRole('textbox', { name: nl.groups.intake }));
  await workshop.user.paste(list);
}

async function divideInto(workshop: Workshop, groups: number): Promise<void> {
  fireEvent.change(screen.getByRole('spinbutton', { name: nl.groups.count }), {
    target: { value: String(groups) },
  });
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.divide(1) }));
}

const group = (number: number) => screen.getByRole('list', { name: `Groep ${number}` });
const peopleIn = (number: number) => within(group(number)).getAllByRole('listitem');
const buttonIn = (number: number, name: RegExp): HTMLElement => {
  const [button] = within(group(number)).getAllByRole('button', { name });
  if (!button) throw new Error(`Group ${number} has no button ${name.source}`);
  return button;
};

test('names are divided into groups, and the pane shows why the groups cannot be better', async () => {
  const workshop = await new Workshop().withCard();
  await preparing(workshop);
  expect(screen.getByText('Gebiedsontwikkeling Noord · dia 1')).toBeInTheDocument();
  expect(screen.getByText(/^De namen blijven in dit venster; met dit vinkje/u)).toBeInTheDocument();
  await paste(workshop, LIST);
  expect(await screen.findByText(nl.groups.many(8))).toBeInTheDocument();
  const header = within(screen.getByRole('table')).getAllByRole('columnheader');
  expect(header.map(cell => cell.textContent)).toEqual(['Naam', 'Netwerk', 'Organisatie', nl.groups.correct]);
  expect(screen.getByText('De kolom met “E-mail” wordt niet gebruikt.')).toBeInTheDocument();
  await divideInto(workshop, 3);
  const proof =
    'Uit “Zorg” komen meer mensen dan er groepen zijn. Daarom zitten 2 keer twee mensen uit hetzelfde netwerk samen.';
  expect(await screen.findByText(proof, { selector: 'p' })).toBeInTheDocument();
  expect([1, 2, 3].map(number => peopleIn(number).length).sort()).toEqual([2, 3, 3]);

  await workshop.user.click(screen.getByRole('button', { name: nl.groups.slide }));
  await waitFor(() => expect(workshop.deck.slides).toHaveLength(2));
  expect([...(workshop.deck.slides[1]?.shapes.values() ?? [])].join()).toContain('Persoon 8');

  const found = await axe.run(
    { include: document, exclude: [['[data-tabster-dummy]']] },
    {
      rules: {
        region: { enabled: false },
        'color-contrast': { enabled: false },
        'document-title': { enabled: false },
      },
    },
  );
  expect(found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([]);
});

test('marking a person absent, moving or adding a person changes no other place in the groups', async () => {
  const workshop = await new Workshop().withCard();
  await preparing(workshop);
  await paste(workshop, LIST);
  await screen.findByText(nl.groups.many(8));
  await divideInto(workshop, 4);
  await screen.findByRole('list', { name: nl.groups.group(4) });
  const others = group(4).textContent;

  await workshop.user.click(buttonIn(1, /is er niet$/u));
  expect(peopleIn(1)).toHaveLength(1);
  expect(screen.getByRole('list', { name: nl.groups.absentees })).toBeInTheDocument();
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.undo }));
  expect(peopleIn(1)).toHaveLength(2);

  act(() => buttonIn(1, /verplaatsen$/u).focus());
  await workshop.user.keyboard('{Enter}');
  await workshop.user.click(await screen.findByRole('menuitem', { name: nl.groups.moveTo(3) }));
  expect(peopleIn(3)).toHaveLength(3);
  expect(
    screen.getByText(/^Persoon \d+ zit nu in groep 3\. (?:Daar|Dat) /u, { selector: 'p' }),
  ).toBeInTheDocument();
  await waitFor(() => expect(group(3)).toContainElement(document.activeElement as HTMLElement));

  await workshop.user.type(screen.getByRole('textbox', { name: nl.groups.lateName }), 'Late Lies{Enter}');
  expect(within(group(1)).getByText('Late Lies')).toBeInTheDocument();
  expect(group(4).textContent).toBe(others);
});

test('groups survive a visit to another view, are stored nowhere, and disappear when they are cleared', async () => {
  const workshop = await new Workshop().withCard();
  await preparing(workshop);
  await paste(workshop, 'Jo\nBo\nMo\nLo');
  await screen.findByText(nl.groups.many(4));
  await divideInto(workshop, 2);
  await workshop.user.click(await screen.findByRole('button', { name: nl.groups.divide(2) }));
  expect(await screen.findByRole('tab', { name: nl.groups.round(2), selected: true })).toBeInTheDocument();
  await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.card }));
  await preparing(workshop);
  expect(screen.getByRole('tab', { name: nl.groups.round(2), selected: true })).toBeInTheDocument();
  expect(peopleIn(1)).toHaveLength(2);
  expect([...workshop.preferences.values.values()].join()).not.toContain('Jo');

  await workshop.user.click(screen.getByRole('button', { name: nl.groups.wipe }));
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.wipeNow }));
  expect(screen.getByRole('textbox', { name: nl.groups.intake })).toHaveValue('');
  expect(screen.queryByText('Jo')).not.toBeInTheDocument();
});

test('a file without a list gives one message, a file with a list is read, and a person can be dragged to another group', async () => {
  const workshop = await new Workshop().withCard();
  await preparing(workshop);
  const input = screen.getByLabelText(nl.groups.open, { selector: 'input' });
  await workshop.user.upload(input, file('oud.csv', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])));
  expect(await screen.findByText(/^Dit is een lijst uit een oude Excel/u)).toBeInTheDocument();
  await workshop.user.upload(input, file('lijst.csv', new TextEncoder().encode('Naam\nJo\nBo\nMo\nLo\n')));
  expect(await screen.findByText(nl.groups.many(4))).toBeInTheDocument();

  await divideInto(workshop, 2);
  const told = await screen.findByText(/In de lijst staan geen netwerken/u, { selector: 'p' });
  expect(document.querySelector('[aria-live="polite"]')).toHaveTextContent(told.textContent);
  const [person] = peopleIn(1);
  if (!person) throw new Error('Nobody in group 1');
  fireEvent.dragStart(person);
  fireEvent.dragOver(group(2));
  fireEvent.drop(group(2));
  expect(peopleIn(2)).toHaveLength(3);
  fireEvent.drop(group(1));
  expect(peopleIn(2)).toHaveLength(3);
});

test('a list of ten thousand participants is read, and only its first rows are rendered', async () => {
  const workshop = await new Workshop().withCard();
  await preparing(workshop);
  await paste(workshop, Array.from({ length: 10_000 }, (_, at) => `Persoon ${at}`).join('\n'));
  expect(await screen.findByText('10.000 mensen')).toBeInTheDocument();
  expect(screen.getAllByRole('row').length).toBeLessThan(10);
  await waitFor(() => expect(screen.getByRole('button', { name: nl.groups.more(100) })).toBeInTheDocument());
});

test('preparing without a card shows the form for a new card, and text without names stays in its field', async () => {
  const workshop = await new Workshop().open();
  await preparing(workshop);
  expect(screen.getAllByRole('button', { name: nl.start.insert }).length).toBeGreaterThan(0);
  await paste(workshop, '12\n34');
  expect(await screen.findByText(nl.groups.noNames)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: nl.groups.intake })).toHaveValue('12\n34');
});

test('a card that is made while preparing has the date of the meeting on its slide', async () => {
  const workshop = await new Workshop().open();
  const { user } = workshop;
  await user.click(screen.getByRole('tab', { name: nl.frame.places.prepare }));
  const date = await screen.findByLabelText(nl.prepare.date);
  const form = within(date.closest('form') ?? document.body);
  await user.type(form.getByLabelText(nl.start.goal), 'Noord');
  fireEvent.change(date, { target: { value: '2027-01-14' } });
  await user.click(form.getByRole('button', { name: nl.start.insert }));
  await waitFor(() =>
    expect(workshop.deck.slides[0]?.shapes.get('kaart:voet')).toBe('14 januari 2027 · werkversie'),
  );
});

test('a participant can be corrected, also in the groups, and the rest of a long list can be shown', async () => {
  const workshop = await new Workshop().open();
  await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.prepare }));
  const names = Array.from({ length: 24 }, (_, at) => `Persoon ${at + 1};Netwerk ${at % 6}`);
  fireEvent.change(await screen.findByRole('textbox', { name: nl.groups.intake }), {
    target: { value: ['Naam;Netwerk', ...names].join('\n') },
  });
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.read }));
  await workshop.user.click(await screen.findByRole('button', { name: nl.groups.more(19) }));
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.correctOf('Persoon 24') }));
  const name = screen.getByRole('textbox', { name: nl.groups.columns.name });
  expect(name).toHaveFocus();
  await workshop.user.clear(name);
  await workshop.user.type(name, 'Aïcha{Enter}');
  expect(await screen.findByRole('button', { name: nl.groups.correctOf('Aïcha') })).toHaveFocus();
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.divide(1) }));
  const heading = await screen.findByRole('heading', { name: nl.groups.round(1) });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.getAllByText(/Aïcha/u).length).toBeGreaterThan(0);
});

test('synonyms of a role count as one role, in the number of roles and in the sentence about roles', async () => {
  const workshop = await new Workshop().withCard();
  await preparing(workshop);
  const roles = ['Inwoner', 'bewoner', 'Beleidsmaker', 'ambtenaar', 'A', 'B', 'C', 'D', 'E', 'F'];
  await paste(workshop, ['Naam;Rol', ...roles.map((role, at) => `Persoon ${at};${role}`)].join('\n'));
  // A resident and a citizen have the same role, and so have a policy maker and a civil servant.
  expect(await screen.findByText(/8 rollen/u)).toHaveTextContent(
    `10 mensen · ${nl.groups.different.role(8)}`,
  );
  expect(screen.getByText(/^Inwoner: 2/u)).toHaveTextContent(
    'Inwoner: 2 · Beleidsmaker: 2 · A: 1 · B: 1 · C: 1 · D: 1 · 2 andere rollen: 2',
  );
});

test('remarks on a list, and people without a group, are counted first and shown on request', async () => {
  const workshop = await new Workshop().withCard();
  await preparing(workshop);
  const people = Array.from({ length: 14 }, (_, at) => `Persoon ${at};N${at}`);
  const nameless = Array.from({ length: 8 }, () => ';Zorg');
  await paste(workshop, ['Naam;Netwerk', ...people, ...nameless].join('\n'));
  await screen.findByText(nl.groups.many(14));
  const remarks = () => screen.queryAllByText(/heeft geen naam en telt niet mee/u);
  expect(remarks()).toHaveLength(5);
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.more(3) }));
  expect(remarks()).toHaveLength(8);

  await divideInto(workshop, 2);
  await screen.findByRole('list', { name: 'Groep 1' });
  for (let left = 14; left > 1; left--) {
    const [first] = screen.getAllByRole('button', { name: /is er niet$/u });
    if (first) await workshop.user.click(first);
  }
  const away = within(screen.getByRole('list', { name: nl.groups.absentees }));
  expect(away.getAllByRole('listitem')).toHaveLength(12);
  await workshop.user.click(screen.getByRole('button', { name: nl.groups.more(1) }));
  expect(away.getAllByRole('listitem')).toHaveLength(13);
});
