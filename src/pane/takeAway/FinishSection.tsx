import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useQuiet } from '../groups/quiet.ts';
import { useHeading } from '../parts/heading.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface FinishSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** The frame of one section of the place where a card is finished. */
export function FinishSection({ title, hint, children }: FinishSectionProps) {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useQuiet();
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
