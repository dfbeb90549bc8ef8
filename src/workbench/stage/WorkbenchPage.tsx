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

/** The whole page, in one language, light or dark as the system is. */
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

/** A number for each host, so that another host is another workspace. */
function serialOf(host: object): number {
  const serial = serials.get(host) ?? ++last;
  serials.set(host, serial);
  return serial;
}
