import { lazy, Suspense } from 'react';
import type { Place } from '../parts/Header.tsx';

const RulesView = lazy(() => import('./RulesView.tsx'));
const AboutView = lazy(() => import('./AboutView.tsx'));

interface LaterPlaceProps {
  readonly place: Exclude<Place, 'card'>;
  readonly leave: () => void;
}

/** The places that are fetched when they are first visited. */
export function LaterPlace({ place, leave }: LaterPlaceProps) {
  return <Suspense>{place === 'rules' ? <RulesView /> : <AboutView leave={leave} />}</Suspense>;
}
