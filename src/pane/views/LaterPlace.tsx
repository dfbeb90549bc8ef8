import { Suspense } from 'react';
import type { Place } from '../route.tsx';
import { laterPart } from '../parts/laterPart.tsx';

const views = {
  prepare: laterPart(() => import('./PrepareView.tsx')),
  sheet: laterPart(() => import('./RunSheetView.tsx')),
  rules: laterPart(() => import('./RulesView.tsx')),
  finish: laterPart(() => import('../takeAway/FinishView.tsx')),
  combine: laterPart(() => import('../combine/CombineView.tsx')),
  adopt: laterPart(() => import('../adopt/AdoptView.tsx')),
  about: laterPart(() => import('./AboutView.tsx')),
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
