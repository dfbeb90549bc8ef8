import { Suspense, useEffect, useState } from 'react';
import { useRoute } from '../route.tsx';
import { useSession } from '../session.tsx';
import { isRunOrClockStored } from './keys.ts';
import { lazyPart } from '../ui/lazyPart.tsx';

const Keeper = lazyPart(() => import('./RunSheetKeeper.tsx'));

/** Lazy-loads the run-sheet keeper when a run or a clock on a slide is stored, or when the run-sheet is visited. */
export function LazyKeeper() {
  const { preferences } = useSession();
  const { place } = useRoute();
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    void isRunOrClockStored(preferences).then(on => on && setNeeded(true));
  }, [preferences]);
  if (place === 'sheet' && !needed) setNeeded(true);
  return (
    needed && (
      <Suspense>
        <Keeper />
      </Suspense>
    )
  );
}
