import { lazy, Suspense } from 'react';
import type { Place } from '../desk.ts';

const views = {
  prepare: lazy(() => import('./PrepareView.tsx')),
  sheet: lazy(() => import('./RunSheetView.tsx')),
  rules: lazy(() => import('./RulesView.tsx')),
  finish: lazy(() => import('../takeAway/FinishView.tsx')),
  combine: lazy(() => import('../combine/CombineView.tsx')),
  adopt: lazy(() => import('../adopt/AdoptView.tsx')),
  about: lazy(() => import('./AboutView.tsx')),
} satisfies Record<Exclude<Place, 'card'>, unknown>;

/** The places that are fetched when they are first visited. */
export function LaterPlace({ place }: { readonly place: Exclude<Place, 'card'> }) {
  const View = views[place];
  return (
    <Suspense>
      <View />
    </Suspense>
  );
}
