import { Suspense, useEffect, useState } from 'react';
import { useDesk } from '../desk.ts';
import { isSomethingOn } from './keys.ts';
import { laterPart } from '../parts/laterPart.tsx';

const Keeper = laterPart(() => import('./Keeper.tsx'));

/** Fetches what keeps the run-sheet going: when a run is on, or when its place is visited. */
export function LaterKeeper() {
  const { preferences, place } = useDesk();
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    void isSomethingOn(preferences).then(on => on && setNeeded(true));
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
