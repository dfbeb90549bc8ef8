import { makeStyles } from '@fluentui/react-components';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { troubleSentence } from './troubles.ts';
import { useSession } from '../session.tsx';
import { useSpeech } from '../speech.ts';
import { Notice } from './Notice.tsx';

const useStyles = makeStyles({ notice: { margin: '8px 12px' } });

/**
 * Returns a lazy-loaded component. If loading fails because a deployment has replaced the script (office-js #3059),
 * renders a notice instead. The rest of the pane keeps working, with all typed text.
 */
export function lazyPart<P>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(() => fetch().catch((): { readonly default: ComponentType<P> } => ({ default: Outdated })));
}

function Outdated() {
  const styles = useStyles();
  const { language } = useSpeech();
  const { session } = useSession();
  return (
    <div role="alert">
      <Notice className={styles.notice}>
        {troubleSentence({ code: 'paneOutdated' }, language, session.kind)}
      </Notice>
    </div>
  );
}
