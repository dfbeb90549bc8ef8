import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { Language } from '../../core/card/language.ts';
import { noPeopleStore, type PeopleStore } from '../../core/groups/peopleStore.ts';
import type { Preferences } from '../../core/session/preferences.ts';
import { AnnouncementsProvider } from '../announcements.tsx';
import { DraftProvider } from '../draft.tsx';
import { GatheringProvider } from '../groups/gathering.tsx';
import { Crash } from './Crash.tsx';
import { Header } from './Header.tsx';
import { TroubleBar } from './TroubleBar.tsx';
import { LazyKeeper } from '../runSheet/LazyKeeper.tsx';
import { RunSheetContext, useNewRunSheet } from '../runSheet/runSheet.ts';
import { RouteProvider, useRoute } from '../route.tsx';
import { SessionProvider, useSessionState, type PaneSession } from '../session.tsx';
import { useScheme } from './scheme.ts';
import { SpeechContext, useChosenSpeech } from '../speech.ts';
import { HostActionsContext, noHostActions, type HostActions } from '../hostActions.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { themes } from '../theme.ts';
import { CardPlace } from './CardPlace.tsx';
import { LazyPlace } from './LazyPlace.tsx';

const UnsupportedView = lazyPart(() => import('./UnsupportedView.tsx'));

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'hidden',
    // A low or zoomed pane scrolls as a whole; the column tabs and the entry field are sticky.
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100vh', overflowY: 'visible' },
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

interface PaneProps {
  readonly session: PaneSession;
  readonly preferences: Preferences;
  readonly officeLanguage: Language;
  /** The theme of Office; when omitted, the pane follows the system. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** Where names of people are stored; when omitted, they are not stored. */
  readonly people?: PeopleStore;
  /** What the host can do for the pane; when omitted, only what works in every host. */
  readonly hostActions?: HostActions;
}

/** The task pane. */
export function Pane({
  session,
  preferences,
  officeLanguage,
  theme,
  people = noPeopleStore,
  hostActions = noHostActions,
}: PaneProps) {
  useStaticStyles();
  const speech = useChosenSpeech(preferences, officeLanguage);
  const scheme = useScheme(theme);
  useEffect(() => {
    // Also colours the scroll bars and the page behind the pane.
    document.documentElement.style.colorScheme = scheme === 'contrast' ? 'light dark' : scheme;
  }, [scheme]);
  return (
    <FluentProvider theme={themes[scheme]}>
      <SpeechContext value={speech}>
        <Crash>
          <GatheringProvider store={people}>
            <HostActionsContext value={hostActions}>
              <SessionProvider session={session} preferences={preferences}>
                <AnnouncementsProvider>
                  <RouteProvider>
                    <DraftProvider>
                      <Places />
                    </DraftProvider>
                  </RouteProvider>
                </AnnouncementsProvider>
              </SessionProvider>
            </HostActionsContext>
          </GatheringProvider>
        </Crash>
      </SpeechContext>
    </FluentProvider>
  );
}

function Places() {
  const styles = useStyles();
  const runSheet = useNewRunSheet();
  const { place } = useRoute();
  const isUnsupported = useSessionState().trouble?.code === 'unsupported';
  return (
    <RunSheetContext value={runSheet}>
      <div className={styles.pane}>
        {isUnsupported ? (
          <Suspense>
            <UnsupportedView />
          </Suspense>
        ) : (
          <>
            <Header />
            <LazyKeeper />
            <TroubleBar />
            <main className={styles.main}>
              <CardPlace hidden={place !== 'card'} />
              {place !== 'card' && <LazyPlace place={place} />}
            </main>
          </>
        )}
      </div>
    </RunSheetContext>
  );
}
