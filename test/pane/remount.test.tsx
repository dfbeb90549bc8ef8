/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { kinds } from '../../src/core/method/kinds.ts';
import { Session } from '../../src/core/session/session.ts';
import { stillWorld } from '../support/world.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const editor = () => screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label });

/** Returns a workshop in which an entry is being edited. */
async function editing(): Promise<Workshop> {
  const workshop = await new Workshop().withCard();
  await workshop.say('Iedereen telt mee');
  await workshop.user.click(workshop.entry('Iedereen telt mee'));
  await workshop.user.keyboard(' en doet mee');
  return workshop;
}

/** A colleague's pane treats the slide as a copy, and gives it another identity. */
async function renamedByColleague({ deck, session }: Workshop): Promise<void> {
  deck.arrange({ do: 'duplicateSlide', slide: 1, at: 0 });
  deck.arrange({ do: 'moveSlide', slide: 2, at: 0 });
  const colleague = new Session(deck, kinds, stillWorld({ newId: () => 'van-collega' }));
  await colleague.start();
  const theirs = colleague.state.cards.find(one => one.slide === session.openSlide);
  if (theirs) await colleague.cards.open(theirs);
  await session.refresh();
  await session.refresh();
}

test('CARD-2: an open editor stays open when its card gets another identity, and its text is written once', async () => {
  const workshop = await editing();
  const before = workshop.session.state.card?.card.identity.id;
  await act(() => renamedByColleague(workshop));
  expect(workshop.session.state.card?.card.identity.id).not.toBe(before);
  expect(workshop.field).toHaveValue('');
  expect(editor()).toHaveValue('Iedereen telt mee en doet mee');
  expect(editor()).toHaveFocus();
  fireEvent.keyDown(editor(), { key: 'Enter' });
  await act(() => workshop.session.idle());
  expect(workshop.listed).toEqual(['Iedereen telt mee en doet mee']);
  expect(workshop.field).toHaveValue('');
});

test('the text of an open editor moves to the entry field when another column is selected', async () => {
  const workshop = await editing();
  act(() => workshop.session.setDraft({ field: 'relaties' as FieldId }));
  await act(() => workshop.session.idle());
  act(() => workshop.session.setDraft({ field: 'waarden' as FieldId }));
  await act(() => workshop.session.idle());
  expect(workshop.listed).toEqual(['Iedereen telt mee']);
  expect(workshop.field).toHaveValue('Iedereen telt mee en doet mee');
});

test('an open editor stays open when its slide is cut and pasted elsewhere', async () => {
  const workshop = await editing();
  const { deck, session } = workshop;
  const [slide] = deck.slides;
  if (slide) deck.slides.splice(0, 1, { ...slide, id: '999#9' as typeof slide.id });
  await act(() => session.refresh());
  await act(() => session.refresh());
  expect(editor()).toHaveValue('Iedereen telt mee en doet mee');
  expect(workshop.field).toHaveValue('');
});
