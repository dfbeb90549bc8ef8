import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Place } from '../parts/Header.tsx';
import { useSpeech } from '../speech.ts';

const RulesView = lazy(() => import('./RulesView.tsx'));
const AboutView = lazy(() => import('./AboutView.tsx'));

interface LaterPlaceProps {
  readonly place: Exclude<Place, 'card'>;
  readonly leave: () => void;
}

/** The places that are fetched when they are first visited. */
export function LaterPlace({ place, leave }: LaterPlaceProps) {
  const { text } = useSpeech();
  return (
    <Suspense fallback={<Spinner aria-label={text.busy} />}>
      {place === 'rules' ? <RulesView /> : <AboutView leave={leave} />}
    </Suspense>
  );
}
