import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, KeyboardEvent } from 'react';
import type { Boxes } from '../../core/card/boxPlace.ts';
import type { FieldId } from '../../core/card/kind.ts';
import { useSession } from '../session.tsx';
import { rovingTarget } from '../ui/roving.ts';
import { withSoftBreaks } from '../ui/softBreaks.ts';
import { useSmallColumn } from '../ui/smallColumn.ts';
import { useSpeech, useWords } from '../speech.ts';
import { adoptWords } from './words.ts';
import { uiWords } from '../ui/words.ts';
import { columnColours } from '../theme.ts';

const useStyles = makeStyles({
  columns: { display: 'flex', gap: '4px', margin: '0 -4px' },
  step: {
    padding: '3px 0',
    border: '1px solid var(--mark)',
    borderTop: '4px solid var(--mark)',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'var(--tint)',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  missing: {
    border: '1px dashed var(--mark)',
    borderTop: '4px dashed var(--mark)',
    backgroundColor: 'transparent',
  },
});

interface ColumnChoiceProps {
  readonly boxes: Boxes;
  readonly chosen: FieldId | null;
  readonly choose: (field: FieldId) => void;
}

/** Radio buttons for the columns, in their order on the card. A column without a box is dashed. */
export function ColumnChoice({ boxes, chosen, choose }: ColumnChoiceProps) {
  const styles = useStyles();
  const small = useSmallColumn();
  const { session } = useSession();
  const { say } = useSpeech();
  const text = useWords(adoptWords);
  const uiText = useWords(uiWords);
  const { fields } = session.kind;
  const stop = chosen ?? fields.find(one => one.step === 1)?.id;
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const target = rovingTarget(event);
    const field = fields.find(one => one.id === target?.dataset.field);
    if (field) choose(field.id);
    target?.focus();
  };
  return (
    <div role="radiogroup" aria-label={text.columns} className={styles.columns}>
      {fields.map(({ id, step, name }) => (
        <button
          key={id}
          type="button"
          role="radio"
          data-field={id}
          aria-checked={id === chosen}
          aria-label={text.column(say(name), step, boxes[id] !== undefined)}
          tabIndex={id === stop ? 0 : -1}
          className={small.column}
          style={columnColours(step) as CSSProperties}
          onKeyDown={walk}
          onClick={() => choose(id)}
        >
          <span
            className={mergeClasses(styles.step, !boxes[id] && styles.missing, id === chosen && small.active)}
          >
            {step}
          </span>
          <span className={mergeClasses(small.name, id === chosen && small.activeName)}>
            {withSoftBreaks(say(name), uiText.softBreaks)}
          </span>
        </button>
      ))}
    </div>
  );
}
