import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { useVisuallyHidden } from '../ui/visuallyHidden.ts';
import { originColours, originLetter } from './originColours.ts';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    maxWidth: '100%',
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    color: 'var(--origin)',
    backgroundColor: 'var(--origin-tint)',
    fontSize: '11px',
    lineHeight: '16px',
  },
  letter: { minWidth: '16px', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  name: {
    paddingRight: '5px',
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface OriginChipProps {
  /** Index of the source card. */
  readonly at: number;
  readonly name: string;
  /** Whether to show only the letter of the source card. */
  readonly brief?: boolean;
}

/** The origin of an entry: a coloured letter, and the name. */
export function OriginChip({ at, name, brief = false }: OriginChipProps) {
  const styles = useStyles();
  const unseen = useVisuallyHidden();
  return (
    <span className={styles.chip} style={originColours(at) as CSSProperties} title={name}>
      <span className={styles.letter} aria-hidden>
        {originLetter(at)}
      </span>
      <span className={mergeClasses(brief ? unseen : styles.name)}>{name}</span>
    </span>
  );
}
