import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { CSSProperties } from 'react';
import { fieldOf, rowNumber, type FieldId } from '../../core/card/kind.ts';
import type { FieldView } from '../../core/session/state.ts';
import { useSession } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { rowWords } from './rowWords.ts';
import { fillWords } from './words.ts';
import { columnColours } from '../theme.ts';
import { tabsOf } from '../ui/tabs.ts';

const useStyles = makeStyles({
  rail: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    padding: '10px 12px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    flexGrow: 1,
    flexBasis: '94px',
    minHeight: '28px',
    padding: '2px 6px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: '1px solid transparent',
    borderTop: '4px solid var(--mark)',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  part: {
    flexBasis: '80px',
    borderTop: '1px solid transparent',
    '::first-letter': { textTransform: 'uppercase' },
  },
  waits: { marginLeft: '4px', verticalAlign: 'text-bottom', color: tokens.colorStatusWarningForeground3 },
  active: {
    fontWeight: tokens.fontWeightSemibold,
    color: 'var(--mark)',
    outline: '2px solid var(--mark)',
    outlineOffset: '1px',
  },
});

interface RowRailProps {
  readonly fields: readonly FieldView[];
  readonly active: FieldId;
  /** Id of the panel that shows the active field. */
  readonly panel: string;
  readonly choose: (field: FieldId) => void;
  /** Focuses the entry field. */
  readonly write: () => void;
}

/** A tab for a row, or for a field of the open row. */
interface Tab {
  readonly field: FieldId;
  readonly name: string;
  readonly label: string;
  readonly selected: boolean;
  /** Whether any entry of the tab is not on the slide yet. */
  readonly waits: boolean;
}

/** Tabs for the rows of a card, and for the fields of the open row. */
export default function RowRail({ fields, active, panel, choose, write }: RowRailProps) {
  const styles = useStyles();
  const { session } = useSession();
  const { say } = useSpeech();
  const rowText = useWords(rowWords);
  const text = useWords(fillWords);
  const { kind } = session;
  const open = kind.rows.find(one => one.fields.includes(active));
  const entriesIn = (ids: readonly FieldId[]) =>
    fields.filter(one => ids.includes(one.field)).flatMap(one => one.entries);
  const loose = kind.fields.filter(one => !kind.rows.some(row => row.fields.includes(one.id)));
  const tab = (ids: readonly FieldId[], name: string): Tab[] =>
    ids.slice(0, 1).map(field => {
      const entries = entriesIn(ids);
      const waiting = entries.filter(one => one.status === 'waiting').length;
      const label = rowText.tab(name, text.entries(entries.length));
      return {
        field,
        name,
        label: waiting > 0 ? `${label}, ${text.waits(waiting)}` : label,
        selected: ids.includes(active),
        waits: waiting > 0,
      };
    });
  const rows = [
    ...kind.rows.flatMap(row => tab(row.fields, say(row.name))),
    ...loose.flatMap(field => tab([field.id], say(field.name))),
  ];
  const parts =
    open?.fields.flatMap((id, at) => tab([id], say(open.headings[at] ?? fieldOf(kind, id).name))) ?? [];
  const line = (tabs: readonly Tab[], label: string, look?: string) => {
    const tabOf = tabsOf(
      tabs.map(one => one.field),
      tabs.find(one => one.selected)?.field,
      choose,
    );
    return (
      <div role="tablist" aria-label={label} className={styles.rail}>
        {tabs.map(({ field, name, label: spoken, selected, waits }) => (
          <button
            key={field}
            {...tabOf(field)}
            aria-controls={panel}
            aria-label={spoken}
            className={mergeClasses(styles.tab, look, selected && styles.active)}
            style={columnColours(rowNumber(kind, fieldOf(kind, field))) as CSSProperties}
            onClick={() => {
              choose(field);
              write();
            }}
          >
            {name}
            {waits && <Warning16Filled className={styles.waits} />}
          </button>
        ))}
      </div>
    );
  };
  return (
    <>
      {line(rows, rowText.rows)}
      {open && line(parts, rowText.parts(say(open.name)), styles.part)}
    </>
  );
}
