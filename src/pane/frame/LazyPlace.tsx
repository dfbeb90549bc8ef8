import { Suspense } from 'react';
import type { Place } from '../route.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';

const views = {
  prepare: lazyPart(() => import('../prepare/PrepareView.tsx')),
  sheet: lazyPart(() => import('../runSheet/RunSheetView.tsx')),
  rules: lazyPart(() => import('../rules/RulesView.tsx')),
  finish: lazyPart(() => import('../finish/FinishView.tsx')),
  combine: lazyPart(() => import('../combine/CombineView.tsx')),
  adopt: lazyPart(() => import('../adopt/AdoptView.tsx')),
  beamer: lazyPart(() => import('../beamer/BeamerView.tsx')),
  help: lazyPart(() => import('../help/HelpView.tsx')),
  about: lazyPart(() => import('./AboutView.tsx')),
} satisfies Record<Exclude<Place, 'card'>, unknown>;

/** A view of the pane, lazy-loaded on the first visit. */
export function LazyPlace({ place }: { readonly place: Exclude<Place, 'card'> }) {
  const View = views[place];
  return (
    <Suspense>
      <View />
    </Suspense>
  );
}
