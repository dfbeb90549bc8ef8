import { createRoot } from 'react-dom/client';
import { slideDate } from './core/card/language.ts';
import { kinds } from './core/method/kinds.ts';
import { Session } from './core/session/session.ts';
import type { OfficeLibrary } from './office/library.ts';
import { OfficeDeck } from './office/officeDeck.ts';
import { journalStore } from './office/journalStore.ts';
import { logOfficeError, officePreferences } from './office/helpers.ts';
import { peopleStore } from './office/peopleStore.ts';
import { paneLife } from './office/paneLife.ts';
import { officeLanguage, officePlatform, officeTheme } from './office/environment.ts';
import { inWorker } from './files/inWorker.ts';
import { Pane } from './pane/frame/Pane.tsx';
import { learn } from './pane/words.ts';
import type { HostActions } from './pane/hostActions.ts';

const templates = {
  card: new URL('../assets/card.pptx', import.meta.url),
  evaluation: new URL('../assets/evaluation.pptx', import.meta.url),
  rules: new URL('../assets/rules.pptx', import.meta.url),
  groups: new URL('../assets/groups.pptx', import.meta.url),
  agreement: new URL('../assets/agreement.pptx', import.meta.url),
  assignment: new URL('../assets/assignment.pptx', import.meta.url),
  column: new URL('../assets/column.pptx', import.meta.url),
};

async function template(name: keyof typeof templates): Promise<Uint8Array> {
  const file = templates[name];
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const later = () => import('./laterActions.ts');

/** Returns the actions of the pane that need the host. */
const hostActions = (library: OfficeLibrary, { calls }: OfficeDeck): HostActions => ({
  get platform() {
    return officePlatform(Office);
  },
  readList: file => inWorker('list', file, { ok: false, trouble: 'tooLarge' }),
  openPresentation: async bytes => (await later()).openPresentation(bytes),
  makeSheets: async order => (await later()).makeSheets(order),
  selfTest: async run => (await later()).startSelfTest(library, calls, run),
});

async function show(): Promise<void> {
  const library = { Office, PowerPoint, window };
  const deck = new OfficeDeck(library, {
    kinds,
    template,
    checkFile: bytes => inWorker('check', new Blob([new Uint8Array(bytes)]), 'tooSlow'),
    log: logOfficeError,
  });
  const life = await paneLife(window);
  const session = new Session(deck, kinds, {
    newId: () => crypto.randomUUID(),
    today: language => slideDate(language, new Date()),
    now: () => Date.now(),
    journal: journalStore(() => localStorage, life),
    report: reportError,
  });
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no place for the pane');
  const people = peopleStore({
    window: () => sessionStorage,
    device: () => localStorage,
    now: () => Date.now(),
    pane: life,
  });
  // Deferred, because the first batch directly inside onReady can get lost (office-js #6363).
  setTimeout(() => void session.start());
  // When loading the sentences fails, the pane is in Dutch, which is in the initial script.
  await learn(officeLanguage(Office)).catch(reportError);
  createRoot(root).render(
    <Pane
      session={session}
      preferences={officePreferences}
      officeLanguage={officeLanguage(Office)}
      theme={officeTheme(Office)}
      people={people}
      hostActions={hostActions(library, deck)}
    />,
  );
}

void Office.onReady(() => void show());
