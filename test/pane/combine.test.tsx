/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { FoundCard } from '../../src/core/combine/source.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { done, trouble } from '../../src/core/deck/trouble.ts';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const waarden = 'waarden' as FieldId;

/** The cards in the files of the groups. */
const files: Readonly<Record<string, readonly string[]>> = {
  'Kaart groep 1.pptx': ['Iedereen telt mee', 'Zorg dichtbij', 'Trots op de straat'],
  'Kaart groep 2.pptx': ['iedereen telt mee.', 'Zorg is dichtbij', 'Korte lijnen'],
  'Kaart groep 3.pptx': ['Iedereen telt mee', 'Meer groen'],
};

function card(entries: readonly string[]): FoundCard {
  return {
    title: 'Noord',
    slide: '256#1' as SlideId,
    position: 1,
    confidence: 1,
    unplaced: [],
    entries: new Map([[waarden, entries]]),
  };
}

/** Opens the pane at combining, and reads these files. */
async function combining(workshop: Workshop): Promise<void> {
  Object.assign(workshop.session.cards, {
    inFile: (name: string) => {
      const entries = files[name];
      const outcome = entries ? done([card(entries)]) : trouble('fileLocked', { file: name });
      return Promise.resolve(outcome);
    },
    inDeck: () =>
      Promise.resolve(done([{ ...card(['Een andere kaart']), slide: '300#1' as SlideId, position: 4 }])),
  });
  await workshop.user.click(screen.getByRole('button', { name: nl.frame.menu.label }));
  await workshop.user.click(await screen.findByRole('menuitem', { name: nl.frame.menu.combine }));
  await screen.findByRole('heading', { name: nl.combine.title });
}

/** Returns a file that can be read; the File of jsdom cannot. */
function file(name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });
}

async function open(workshop: Workshop, names: readonly string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no way to open files');
  await workshop.user.upload(input, names.map(file));
}

const tick = (name: RegExp) => screen.getByRole('checkbox', { name });
const section = (name: RegExp) => {
  const found = screen.getByRole('heading', { name, level: 3 }).closest('section');
  if (!found) throw new Error(`${name.source} is no section`);
  return within(found);
};

test('cards of groups are combined on a new card when the open card is of another kind', async () => {
  const workshop = new Workshop();
  await workshop.session.cards.insert({
    kind: evaluation.id,
    goal: 'Noord',
    language: 'nl',
    style: 'template',
  });
  await workshop.open();
  await combining(workshop);
  await open(workshop, ['Kaart groep 3.pptx']);
  expect(await screen.findByRole('tab', { name: /^Waarden: 2 inbrengen/u })).toBeVisible();
  await workshop.user.click(tick(/Meer groen/u));
  await workshop.user.click(screen.getByRole('button', { name: /nieuwe kaart/u }));
  await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Meer groen']));
  expect(workshop.session.state.cards).toHaveLength(2);
});

test('one undo reverts combined entries in several columns', async () => {
  const workshop = await new Workshop().withCard();
  await combining(workshop);
  const both = new Map([
    [waarden, ['Meer groen', 'Rust']],
    ['acties' as FieldId, ['Bankjes plaatsen']],
  ]);
  Object.assign(workshop.session.cards, {
    inFile: () => Promise.resolve(done([{ ...card([]), entries: both }])),
  });
  await open(workshop, ['Kaart groep 1.pptx']);
  await workshop.user.click(await screen.findByRole('tab', { name: /^Waarden: 2 inbrengen/u }));
  for (const name of [/Meer groen/u, /Rust/u]) await workshop.user.click(tick(name));
  await workshop.user.click(screen.getByRole('tab', { name: /^Acties/u }));
  await workshop.user.click(tick(/Bankjes plaatsen/u));
  await workshop.user.click(screen.getByRole('button', { name: nl.combine.put(3, false) }));
  expect(await screen.findByText(nl.combine.placed(3), { selector: 'span' })).toBeVisible();
  expect([workshop.onSlide('waarden'), workshop.onSlide('acties')]).toEqual([
    ['Meer groen', 'Rust'],
    ['Bankjes plaatsen'],
  ]);
  await act(() => workshop.session.entries.undo());
  expect([workshop.onSlide('waarden'), workshop.onSlide('acties')]).toEqual([[], []]);
});

test('a card with low confidence in a file is combined only when the facilitator selects it', async () => {
  const workshop = await new Workshop().withCard();
  await combining(workshop);
  Object.assign(workshop.session.cards, {
    inFile: () =>
      Promise.resolve(
        done([
          card(['Rust']),
          { ...card(['30 minuten']), confidence: 0.63, slide: '257#1' as SlideId, position: 2 },
        ]),
      ),
  });
  await open(workshop, ['Kaart groep 1.pptx']);
  expect(await screen.findByText('1 kaart, 1 inbreng')).toBeVisible();
  expect(screen.getByText(nl.combine.unsure)).toBeVisible();
  await workshop.user.click(tick(/2 doet mee$/u));
  expect(await screen.findByText('2 kaarten, 2 inbrengen')).toBeVisible();
});

test('a facilitator compares the cards of groups, selects and rewords entries, and puts them on one card with their origins', async () => {
  const workshop = await new Workshop().withCard();
  await act(() => workshop.session.entries.add(waarden, 'Korte lijnen'));
  await combining(workshop);
  await open(workshop, [...Object.keys(files), 'oud.pptx']);

  expect(await screen.findByText('3 kaarten, 8 inbrengen')).toBeInTheDocument();
  expect(screen.getByText(/^oud\.pptx heeft een wachtwoord/u)).toBeInTheDocument();
  await workshop.user.click(screen.getByRole('button', { name: nl.ui.dismiss }));
  expect(await screen.findByRole('tab', { name: nl.combine.column('Waarden', 8, 0, 1) })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  expect(section(/^Hetzelfde/u).getAllByRole('listitem')).toHaveLength(1);
  expect(section(/^Lijkt op elkaar/u).getByText(nl.combine.because(['zorg', 'dichtbij']))).toBeVisible();
  expect(
    section(/^Verschilt/u)
      .getAllByRole('heading', { level: 4 })
      .map(one => one.textContent),
  ).toEqual(['Agroep 1', 'Bgroep 2', 'Cgroep 3']);
  // Entries on the card are not offered again.
  expect(screen.queryByRole('checkbox', { name: /^Korte lijnen/u })).toBeNull();
  const { violations } = await axe.run(
    { include: document, exclude: [['[data-tabster-dummy]']] },
    {
      rules: {
        region: { enabled: false },
        'color-contrast': { enabled: false },
        'document-title': { enabled: false },
      },
    },
  );
  expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([]);

  await workshop.user.click(tick(/^Iedereen telt mee/u));
  await workshop.user.click(screen.getByRole('button', { name: nl.combine.takeAllOf('groep 3') }));
  await workshop.user.click(screen.getByRole('button', { name: nl.combine.word }));
  const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: nl.combine.words });
  expect(words).toHaveValue('Zorg dichtbij; Zorg is dichtbij');
  expect(words.selectionStart).toBe(words.value.length);
  await workshop.user.clear(words);
  await workshop.user.type(words, 'Zorg, gewoon dichtbij{Enter}');
  await workshop.user.click(screen.getByRole('switch', { name: nl.combine.withOrigin }));
  expect(screen.getByText('6 gekozen · 1 op de kaart')).toBeInTheDocument();

  // The selection survives a visit to another place.
  await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.card }));
  await workshop.user.click(screen.getByRole('button', { name: nl.frame.menu.label }));
  await workshop.user.click(await screen.findByRole('menuitem', { name: nl.frame.menu.combine }));
  await workshop.user.click(await screen.findByRole('button', { name: nl.combine.left(1) }));
  expect(screen.getByRole('textbox', { name: nl.combine.leftLabel })).toHaveValue(
    'Waarden\n- Trots op de straat (groep 1)',
  );
  await workshop.user.click(await screen.findByRole('button', { name: nl.combine.put(3, false) }));
  await waitFor(() =>
    expect(workshop.onSlide('waarden')).toEqual([
      'Korte lijnen',
      'Iedereen telt mee (groep 1, groep 2, groep 3)',
      'Zorg, gewoon dichtbij (groep 1, groep 2)',
      'Meer groen (groep 3)',
    ]),
  );
  expect(await screen.findByText('0 gekozen · 7 op de kaart')).toBeInTheDocument();
});

test('cards of this presentation are combined on a new card when no card is open', async () => {
  const workshop = await new Workshop().open();
  await combining(workshop);
  await workshop.user.click(screen.getByRole('button', { name: nl.combine.fromDeck }));
  await workshop.user.click(await screen.findByRole('checkbox', { name: nl.combine.use('Noord') }));
  await workshop.user.click(await screen.findByRole('button', { name: nl.combine.takeAllIn('Waarden') }));
  await workshop.user.click(screen.getByRole('button', { name: nl.combine.put(1, true) }));
  await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Een andere kaart']));
});

test('comparing cards shows which card has texts outside its boxes that are not combined', async () => {
  const workshop = await new Workshop().open();
  await combining(workshop);
  const found = { ...card(['Een']), slide: '300#1' as SlideId, position: 4, unplaced: ['Twee', 'Drie'] };
  Object.assign(workshop.session.cards, { inDeck: () => Promise.resolve(done([found])) });
  await workshop.user.click(screen.getByRole('button', { name: nl.combine.fromDeck }));
  expect(
    await screen.findByText(/^Op dia 4 is een vak niet gevonden\. Er staan 2 teksten buiten de vakken/u),
  ).toBeVisible();
});

test('a message says that a presentation has no other cards, and files can still be opened', async () => {
  const workshop = await new Workshop().withCard();
  await combining(workshop);
  const [slide] = workshop.deck.slides;
  Object.assign(workshop.session.cards, {
    inDeck: () => Promise.resolve(done([{ ...card(['Iedereen telt mee']), slide: slide?.id }])),
  });
  await workshop.user.click(screen.getByRole('button', { name: nl.combine.fromDeck }));
  expect(await screen.findByText(nl.combine.noneInDeck)).toBeVisible();
  expect(screen.getByRole('button', { name: nl.combine.open })).toBeVisible();
  expect(screen.queryByText(/^0 kaarten/u)).not.toBeInTheDocument();
});
