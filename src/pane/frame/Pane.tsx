import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { Language } from '../../core/card/language.ts';
import { noPeopleStore, type PeopleStore } from '../../core/groups/peopleStore.ts';
import type { Preferences } from '../../core/session/preferences.ts';
import { AnnouncementsProvider } from '../announcements.tsx';
import { DraftProvider } from '../draft.tsx';
import { GatheringRoom } from '../groups/GatheringRoom.tsx';
import { Crash } from './Crash.tsx';
import { Header } from './Header.tsx';
import { TroubleBar } from './TroubleBar.tsx';
import { LazyKeeper } from '../runSheet/LazyKeeper.tsx';
import { RunSheetContext, useNewRunSheet } from '../runSheet/runSheet.ts';
import { RouteProvider, useRoute } from '../route.tsx';
import { SessionProvider, useSessionState, type PaneSession } from '../session.tsx';
import { useScheme } from './scheme.ts';
import { SpeechContext, useChosenSpeech } from '../speech.ts';
import { OutletsContext, sealed, type Outlets } from '../outlets.ts';
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
    // A low pane, or one that is zoomed in, scrolls as a whole; the columns and the field stay in sight.
    '@media (max-height: 480px)': { height: 'auto', minHeight: '100vh', overflowY: 'visible' },
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

interface PaneProps {
  readonly session: PaneSession;
  readonly preferences: Preferences;
  readonly officeLanguage: Language;
  /** What Office's own theme is; left out, the system's is followed. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** Where the names of people are kept; left out, they are gone with the page. */
  readonly people?: PeopleStore;
  /** What can leave the pane; left out, only what always works is offered. */
  readonly outlets?: Outlets;
}

/** The task pane: everything that the facilitator sees of us beside the slide. */
export function Pane({
  session,
  preferences,
  officeLanguage,
  theme,
  people = noPeopleStore,
  outlets = sealed,
}: PaneProps) {
  useStaticStyles();
  const speech = useChosenSpeech(preferences, officeLanguage);
  const scheme = useScheme(theme);
  useEffect(() => {
    // Scroll bars and the page behind the pane follow too.
    document.documentElement.style.colorScheme = scheme === 'contrast' ? 'light dark' : scheme;
  }, [scheme]);
  return (
    <FluentProvider theme={themes[scheme]}>
      <SpeechContext value={speech}>
        <Crash>
          <GatheringRoom store={people}>
            <OutletsContext value={outlets}>
              <SessionProvider session={session} preferences={preferences}>
                <AnnouncementsProvider>
                  <RouteProvider>
                    <DraftProvider>
                      <Places />
                    </DraftProvider>
                  </RouteProvider>
                </AnnouncementsProvider>
              </SessionProvider>
            </OutletsContext>
          </GatheringRoom>
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
