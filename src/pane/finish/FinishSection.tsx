import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { CardContent } from '../../core/takeAway/content.ts';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';

/** The props of every section of the finishing view: the content of the open card, from all its slides. */
export interface FinishSectionProps {
  readonly content: CardContent;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface FrameProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A section of the finishing view, with its title and hint. */
export function FinishSection({ title, hint, children }: FrameProps) {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={heading}>
        {title}
      </h3>
      {hint !== undefined && <p className={quiet}>{hint}</p>}
      {children}
    </section>
  );
}
