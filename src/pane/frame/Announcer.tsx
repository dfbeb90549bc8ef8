import { useVisuallyHidden } from '../ui/visuallyHidden.ts';

/** The live region that screen readers announce. At the top: below a full pane, its pixel would make a second scrollbar. */
export function Announcer({ sentence }: { readonly sentence: string }) {
  return (
    <div aria-live="polite" className={useVisuallyHidden()} style={{ top: 0 }}>
      {sentence}
    </div>
  );
}
