import { lazy, Suspense } from 'react';
import type { Place } from '../parts/Header.tsx';

const RulesView = lazy(() => import('./RulesView.tsx'));
const AboutView = lazy(() => import('./AboutView.tsx'));

/** The places that are fetched when they are first visited. */
export function LaterPlace({ place }: { readonly place: Exclude<Place, 'card'> }) {
  return <Suspense>{place === 'rules' ? <RulesView /> : <AboutView />}</Suspense>;
}
