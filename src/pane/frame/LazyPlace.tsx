import { Suspense } from 'react';
import type { Place } from '../route.tsx';
import { laterPart } from '../ui/lazyPart.tsx';

const views = {
  prepare: laterPart(() => import('../prepare/PrepareView.tsx')),
  sheet: laterPart(() => import('../runSheet/RunSheetView.tsx')),
  rules: laterPart(() => import('../rules/RulesView.tsx')),
  finish: laterPart(() => import('../finish/FinishView.tsx')),
  combine: laterPart(() => import('../combine/CombineView.tsx')),
  adopt: laterPart(() => import('../adopt/AdoptView.tsx')),
  about: laterPart(() => import('./AboutView.tsx')),
} satisfies Record<Exclude<Place, 'card'>, unknown>;

/** The places that are fetched when they are first visited. */
export function LazyPlace({ place }: { readonly place: Exclude<Place, 'card'> }) {
  const View = views[place];
  return (
    <Suspense>
      <View />
    </Suspense>
  );
}
