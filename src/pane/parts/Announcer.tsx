import { useUnseen } from './unseen.ts';

/** The one place where a screen reader hears what happened. */
export function Announcer({ said }: { readonly said: string }) {
  return (
    <div aria-live="polite" className={useUnseen()}>
      {said}
    </div>
  );
}
