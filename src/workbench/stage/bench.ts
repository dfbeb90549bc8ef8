import { PRESENTATION } from '../../opc/budget.ts';
import { PackageError, type PackageErrorCode } from '../../opc/packageError.ts';
import { inSlices } from '../../pptx/inSlices.ts';
import { inspect } from '../../pptx/inspect.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import { EmbeddedHost } from '../host/host.ts';
import type { ProfileName } from '../host/profiles.ts';
import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { languages, type Language } from './text/speech.ts';

/** A closed deck that can be opened again. */
export interface ClosedDeck {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Returns why a file must not be opened, or null. */
export type FileCheck = (file: Blob) => Promise<PackageErrorCode | null>;

type TroubleCode = PackageErrorCode | 'unreadable';

/** A message about a file for the person. */
export type Notice =
  | { readonly kind: 'trouble'; readonly code: TroubleCode; readonly name: string }
  | { readonly kind: 'replaced'; readonly deck: ClosedDeck };

/** The state of the workbench. */
export interface BenchState {
  readonly host: EmbeddedHost;
  /** Name of the open deck, without the file extension. */
  readonly name: string;
  /** Language of the simulated Office. */
  readonly officeLanguage: Language;
  /** Whether the deck changed since it was opened or downloaded. */
  readonly changed: boolean;
  readonly notice: Notice | null;
  /** Number of decks that were opened after the first deck. */
  readonly opened: number;
  /** The previously open deck, as it was when it was closed. */
  readonly previous: ClosedDeck | null;
}

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } satisfies Record<Language, string>;

/** The state of the workbench without its user interface: the host, the open deck and notices about files. */
export class Bench {
  readonly #language: Language;
  readonly #listeners = new Set<() => void>();
  readonly #check: FileCheck;
  #stop: () => void = () => undefined;
  #state: BenchState;
  /** The file that was chosen last. The workbench does not open an earlier file that is still being read. */
  #wanted: File | null = null;

  /**
   * Starts with a new presentation of one slide, with texts in this language. `check` returns why a file must not be
   * opened.
   */
  constructor(language: Language, check: FileCheck) {
    this.#language = language;
    this.#check = check;
    const { startName, startSubtitle } = languages[language];
    const bytes = newDeck({ language, title: startName, subtitle: startSubtitle });
    const host = makeHost(bytes, language, 'windows');
    this.#state = {
      host,
      name: startName,
      officeLanguage: language,
      changed: false,
      notice: null,
      opened: 0,
      previous: null,
    };
    this.#watch(host);
  }

  readonly state = (): BenchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a new presentation with one empty slide. */
  create(): void {
    const bytes = newDeck({ language: this.#language, title: '', subtitle: '' });
    this.open({ name: languages[this.#language].newDeckName, bytes });
  }

  /** Opens a deck. If the deck cannot be opened, keeps the current deck and shows a notice with the reason. */
  open({ name, bytes }: ClosedDeck): void {
    const { host, changed, name: oldName, opened } = this.#state;
    const old = { name: oldName, bytes: host.save() };
    const title = name.replace(/\.(pptx|potx|ppsx|ppt)$/i, '');
    try {
      host.open(bytes);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      this.#set({ notice: { kind: 'trouble', code: error.code, name } });
      return;
    }
    const notice: Notice | null = changed ? { kind: 'replaced', deck: old } : null;
    this.#set({ name: title, changed: false, notice, opened: opened + 1, previous: old });
  }

  /**
   * Opens a file that a person chose or dropped. Reads the whole file first. If that fails, the current deck stays
   * open.
   */
  async openFile(file: File): Promise<void> {
    this.#wanted = file;
    const read = await this.#read(file);
    if (this.#wanted !== file) return;
    if (read instanceof Uint8Array) this.open({ name: file.name, bytes: read });
    else this.#set({ notice: { kind: 'trouble', code: read, name: file.name } });
  }

  async #read(file: File): Promise<Uint8Array | TroubleCode> {
    if (file.size > PRESENTATION.file) return 'tooLarge';
    try {
      const refused = await this.#check(file);
      if (refused) return refused;
      const bytes = new Uint8Array(await file.arrayBuffer());
      await inSlices(inspect(new Presentation(Package.open(bytes))));
      return bytes;
    } catch (error) {
      if (error instanceof PackageError) return error.code;
      // The file was moved or locked after it was chosen.
      if (error instanceof DOMException) return 'unreadable';
      throw error;
    }
  }

  /** Returns the open deck as a file, and marks the deck as unchanged. */
  save(): { readonly fileName: string; readonly bytes: Uint8Array } {
    const { host, name } = this.#state;
    const bytes = host.save();
    this.#set({ changed: false });
    return { fileName: `${name.replace(/[\\/:*?"<>|]/g, '-')}.pptx`, bytes };
  }

  /** Restarts Office in another language with the same deck. Clears the undo history. */
  speak(officeLanguage: Language): void {
    if (officeLanguage !== this.#state.officeLanguage)
      this.#restart(officeLanguage, this.#state.host.profile);
  }

  /** Restarts Office with another profile and the same deck. Clears the undo history. */
  behave(profile: ProfileName): void {
    if (profile !== this.#state.host.profile) this.#restart(this.#state.officeLanguage, profile);
  }

  dismiss(): void {
    this.#set({ notice: null });
  }

  #restart(officeLanguage: Language, profile: ProfileName): void {
    const { host: old } = this.#state;
    const host = makeHost(old.save(), officeLanguage, profile);
    host.select({ slides: old.selectedSlides() });
    this.#watch(host);
    this.#set({ host, officeLanguage });
  }

  #watch(host: EmbeddedHost): void {
    this.#stop();
    this.#stop = host.subscribe(change => {
      if (change === 'content' && !this.#state.changed) this.#set({ changed: true });
      // The workbench has one window, so a presentation that an add-in creates takes the place of the open deck.
      const bytes = change === 'created' ? host.created.at(-1) : undefined;
      if (bytes) this.open({ name: languages[this.#language].newDeckName, bytes });
    });
  }

  #set(change: Partial<BenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Creates a host with the latency of its profile, so that a person experiences the delays of that PowerPoint. */
function makeHost(bytes: Uint8Array, language: Language, profile: ProfileName): EmbeddedHost {
  return new EmbeddedHost(bytes, {
    language: LOCALES[language],
    profile,
    latency: 'real',
    renderSlide: async (...slide) => (await import('./drawing/slideImage.ts')).renderSlide(...slide),
  });
}
