import { FluentProvider, makeStyles, tokens, type BrandVariants } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { Bench } from './bench.ts';
import { languages, SpeechProvider, type Language } from './text/speech.ts';
import { themesIn } from './theme.ts';
import { Stumble } from './Stumble.tsx';
import { Workspace } from './Workspace.tsx';

const useStyles = makeStyles({
  page: { height: '100vh', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1 },
});

export interface WorkbenchPageProps {
  readonly bench: Bench;
  readonly language: Language;
  /** The colours of the add-in. */
  readonly brand: BrandVariants;
  /** Title and address of the add-in's page. */
  readonly pane: { readonly title: string; readonly address: string };
}

const DARK = '(prefers-color-scheme: dark)';

function watchScheme(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The workbench page, in one language. Follows the light or dark mode of the system. */
export function WorkbenchPage({ bench, language, brand, pane }: WorkbenchPageProps) {
  const styles = useStyles();
  const dark = useSyncExternalStore(watchScheme, () => window.matchMedia(DARK).matches);
  const themes = useMemo(() => themesIn(brand), [brand]);
  const { host, opened } = useSyncExternalStore(bench.subscribe, bench.state);
  return (
    <FluentProvider theme={dark ? themes.dark : themes.light}>
      <SpeechProvider value={languages[language]}>
        <div className={styles.page}>
          <Stumble opened={opened} bench={bench}>
            <Workspace key={serialOf(host)} bench={bench} host={host} pane={pane} />
          </Stumble>
        </div>
      </SpeechProvider>
    </FluentProvider>
  );
}

const serials = new WeakMap<object, number>();
let last = 0;

/** Returns a number for each host. As React key, it gives each host a new Workspace. */
function serialOf(host: object): number {
  const serial = serials.get(host) ?? ++last;
  serials.set(host, serial);
  return serial;
}
