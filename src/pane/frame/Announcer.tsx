import { useVisuallyHidden } from '../ui/visuallyHidden.ts';

/** The live region in which a screen reader hears what happened. */
export function Announcer({ sentence }: { readonly sentence: string }) {
  return (
    <div aria-live="polite" className={useVisuallyHidden()}>
      {sentence}
    </div>
  );
}
