import '@testing-library/jest-dom';
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { PeopleStore } from '../../src/core/groups/peopleStore.ts';
import type { Language } from '../../src/core/card/language.ts';
import { kinds } from '../../src/core/method/kinds.ts';
import type { Preferences } from '../../src/core/session/preferences.ts';
import { Session } from '../../src/core/session/session.ts';
import { learn } from '../../src/pane/words.ts';
import { peopleStore } from '../../src/office/peopleStore.ts';
import { Pane } from '../../src/pane/frame/Pane.tsx';
import type { HostActions } from '../../src/pane/hostActions.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { TextStorage } from '../support/textStorage.ts';
import { stillWorld } from '../support/world.ts';
import { nl } from './words.ts';

// Lazy places are compiled on their first visit, which is slow on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** Records the elements that were scrolled into view, as the contexts of its calls: jsdom has no layout. */
export const scrollIntoView = jest.fn();
Element.prototype.scrollIntoView = scrollIntoView;

/** Preferences that exist as long as the object. */
class MemoryPreferences implements Preferences {
  readonly values = new Map<string, string>();

  read(key: string): Promise<string | null> {
    return Promise.resolve(this.values.get(key) ?? null);
  }

  write(key: string, value: string): Promise<void> {
    this.values.set(key, value);
    return Promise.resolve();
  }
}

/** A facilitator at the pane, with a deck in memory. */
export class Workshop {
  readonly deck = new MemoryDeck(...kinds);
  readonly world = stillWorld();
  readonly preferences = new MemoryPreferences();
  readonly user = userEvent.setup();
  /** The session storage of the window, and the local storage of the device. */
  readonly window = new TextStorage();
  readonly device = new TextStorage();
  readonly people: PeopleStore = peopleStore({
    window: () => this.window,
    device: () => this.device,
    now: () => Date.now(),
  });
  session = new Session(this.deck, kinds, this.world);

  /** Opens the pane. */
  async open(officeLanguage: Language = 'nl', hostActions?: HostActions): Promise<this> {
    await learn(officeLanguage);
    render(
      <Pane
        session={this.session}
        preferences={this.preferences}
        officeLanguage={officeLanguage}
        people={this.people}
        {...(hostActions && { hostActions })}
      />,
    );
    await waitFor(() => this.session.start());
    // The menu is fetched after the first render.
    await waitFor(() => expect(document.querySelector('header [aria-haspopup="menu"]')).not.toBeNull());
    return this;
  }

  /** Inserts a new card and opens the pane. */
  async withCard(goal = 'Gebiedsontwikkeling Noord', language: Language = 'nl'): Promise<this> {
    await this.session.cards.insert({ goal, language, style: 'template' });
    return this.open(language);
  }

  /** Reloads the page, with the storage of this machine and this window. */
  async loadAgain(language: Language = 'nl'): Promise<this> {
    window.dispatchEvent(new Event('pagehide'));
    // The end of a page is simulated: its cleanup no longer reaches the session.
    this.session = new Session(this.deck, kinds, this.world);
    document.body.replaceChildren();
    return this.open(language);
  }

  get field(): HTMLElement {
    return screen.getByRole('textbox', { name: /^(Nieuwe inbreng in|New entry in)/u });
  }

  /** Types an entry and presses Enter. */
  async say(text: string): Promise<void> {
    await this.user.type(this.field, `${text}{Enter}`);
  }

  /** Returns the entries in the list. */
  get listed(): readonly string[] {
    const list = screen.getByRole('list', { name: /^(Inbreng in|Entries in)/u });
    return within(list)
      .queryAllByRole('listitem')
      .map(item => item.querySelector('[data-words]')?.textContent ?? '');
  }

  entry(text: string): HTMLElement {
    return screen.getByRole('button', { name: text });
  }

  /** Returns the paragraphs in the box on the slide. */
  onSlide(field: string): readonly string[] {
    const raw = this.deck.text(field as FieldId) ?? '';
    return raw === '' ? [] : raw.split('\r');
  }

  static end(): void {
    cleanup();
  }
}

/** Returns a workshop with these entries in the column Waarden. */
export async function withEntries(...texts: readonly string[]): Promise<Workshop> {
  const workshop = await new Workshop().withCard();
  await act(() => workshop.session.entries.addAll('waarden' as FieldId, texts));
  // The menus are fetched after the first render.
  await waitFor(() =>
    expect(screen.getAllByRole('button', { name: nl.fill.entry.more })[0]).toHaveAttribute('aria-haspopup'),
  );
  return workshop;
}

/** Returns a button of an entry. */
export function tool(workshop: Workshop, entry: string, name: string): HTMLElement {
  const row = workshop.entry(entry).closest('li');
  if (!row) throw new Error(`No row for ${entry}`);
  return within(row).getByRole('button', { name });
}

/** Types a sentence without moving the focus, and expects it as the last entry. */
export async function expectNextEntry(
  workshop: Workshop,
  sentence = 'Bewoners bepalen de volgorde',
): Promise<void> {
  expect(workshop.field).toHaveFocus();
  await workshop.user.keyboard(`${sentence}{Enter}`);
  await act(() => workshop.session.idle());
  expect(workshop.listed.at(-1)).toBe(sentence);
  expect(workshop.field).toHaveFocus();
}
