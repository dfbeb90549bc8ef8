import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, KeyboardEvent } from 'react';
import { fieldOf, type FieldId } from '../../core/card/kind.ts';
import type { FieldView } from '../../core/session/state.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { columnColours } from '../theme.ts';
import { roving } from './roving.ts';

const useStyles = makeStyles({
  rail: {
    flexShrink: 0,
    display: 'flex',
    gap: '4px',
    padding: '10px 12px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
  column: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    padding: '2px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  tile: {
    height: '36px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    // Seen where the system takes the grounds away.
    border: '1px solid transparent',
    borderTop: '6px solid var(--mark)',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  filled: { backgroundColor: 'var(--tint)' },
  active: { outline: '2px solid var(--mark)', outlineOffset: '2px' },
  missing: { borderTopStyle: 'dashed', opacity: 0.7 },
  name: {
    marginTop: '6px',
    fontSize: '11px',
    lineHeight: '13px',
    textAlign: 'center',
    overflowWrap: 'anywhere',
    hyphens: 'manual',
    // Too narrow for names: the step below says where one is.
    '@media (max-width: 260px)': { display: 'none' },
  },
  activeName: { fontWeight: tokens.fontWeightSemibold, color: 'var(--mark)' },
});

interface ColumnRailProps {
  readonly fields: readonly FieldView[];
  readonly active: FieldId;
  /** Id of the panel that shows the active column. */
  readonly panel: string;
  readonly choose: (field: FieldId) => void;
  /** Takes the hands to the field. */
  readonly write: () => void;
}

/** The card in small: its columns as they stand on the slide, with how much is in each. */
export function ColumnRail({ fields, active, panel, choose, write }: ColumnRailProps) {
  const styles = useStyles();
  const { session } = useDesk();
  const { text, say } = useSpeech();

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const target = roving(event);
    const field = fields.find(one => one.field === target?.dataset.field)?.field;
    if (field) choose(field);
    target?.focus();
  };

  return (
    <div role="tablist" aria-label={text.fill.rail} className={styles.rail}>
      {fields.map(({ field, entries, present }) => {
        const { name, step } = fieldOf(session.kind, field);
        const selected = field === active;
        return (
          <button
            key={field}
            type="button"
            role="tab"
            data-field={field}
            aria-selected={selected}
            aria-controls={panel}
            aria-label={text.fill.column(say(name), step, entries.length)}
            tabIndex={selected ? 0 : -1}
            className={styles.column}
            style={columnColours(step) as CSSProperties}
            onKeyDown={walk}
            onClick={() => {
              choose(field);
              write();
            }}
          >
            <span
              className={mergeClasses(
                styles.tile,
                entries.length > 0 && styles.filled,
                selected && styles.active,
                !present && styles.missing,
              )}
            >
              {entries.length > 0 && entries.length}
            </span>
            <span className={mergeClasses(styles.name, selected && styles.activeName)}>
              {withSoftBreaks(say(name), text.softBreaks)}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function withSoftBreaks(name: string, breaks: readonly string[]): string {
  return breaks.reduce((text, one) => text.replace(one.replaceAll('\u00AD', ''), one), name);
}
