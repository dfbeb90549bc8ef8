import { useVisuallyHidden } from '../ui/visuallyHidden.ts';

/** The live region that screen readers announce. */
export function Announcer({ sentence }: { readonly sentence: string }) {
  return (
    <div aria-live="polite" className={useVisuallyHidden()}>
      {sentence}
    </div>
  );
}
