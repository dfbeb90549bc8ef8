import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../speech.ts';
import { selfTestWords } from './words.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    scrollMarginBottom: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outlineStyle: 'none' },
  },
  turn: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface TaskCardProps {
  readonly sentence: string;
  readonly skip: () => void;
  /** Whether the task is done on the slide. Then the card leaves the focus alone: the person types there. */
  readonly isOnSlide?: boolean;
  /** The other buttons of the task. */
  readonly children: ReactNode;
}

/**
 * One thing to do for a person, with a button to skip it. Takes the focus, so that it is read and keys reach the pane; a
 * task on the slide is announced instead.
 */
export function TaskCard({ sentence, skip, isOnSlide = false, children }: TaskCardProps) {
  const styles = useStyles();
  const text = useWords(selfTestWords);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
    if (!isOnSlide) card.current?.focus();
  }, [sentence, isOnSlide]);
  return (
    <div ref={card} className={styles.card} role="group" aria-label={sentence} tabIndex={-1}>
      <h4 className={styles.turn}>{text.turn}</h4>
      <p className={styles.sentence} role={isOnSlide ? 'status' : undefined}>
        {sentence}
      </p>
      <div className={styles.buttons}>
        {children}
        <Button onClick={skip}>{text.skip}</Button>
      </div>
    </div>
  );
}
