import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { useState } from 'react';
import type { Cluster, Column, Point } from '../../core/combine/comparing.ts';
import { spelled, stretches } from '../../core/combine/likeness.ts';
import { fateOf, taking, wording, wordingOf, type Selection } from '../../core/combine/selection.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { PointRow } from './PointRow.tsx';
import type { ComparedCards } from './useComparison.ts';
import { WordingForm } from './WordingForm.tsx';

const useStyles = makeStyles({
  alike: {
    margin: '0 0 6px',
    padding: '4px 0 2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid var(--mark)',
    borderRadius: tokens.borderRadiusMedium,
  },
  reason: { padding: '0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  word: { minWidth: 'auto', margin: '0 0 2px 2px', color: tokens.colorBrandForegroundLink },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px', flexBasis: '100%', paddingLeft: '22px' },
  wording: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 6px',
    margin: '2px 6px 4px',
    padding: '4px 6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'var(--tint)',
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { flexGrow: 1, flexBasis: '180px', minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  icon: { flexShrink: 0, alignSelf: 'start', marginTop: '2px', color: 'var(--mark)' },
});

/** The compared cards, one column of them, and the selection. */
export interface ClusterContext extends ComparedCards {
  readonly column: Column;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
}

interface ClusterBoxProps extends ClusterContext {
  readonly cluster: Cluster;
  readonly quiet?: boolean;
}

/** Shows a single point, or several points that may mean the same, with the words that suggest it. */
export function ClusterBox(props: ClusterBoxProps) {
  const { cluster, column, selection, select, sources, vocabulary, quiet: unnamed = false } = props;
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(combineWords);
  const [wordingNow, setWordingNow] = useState(false);
  const rows = cluster.points.map((point: Point) => (
    <PointRow
      key={point.id}
      point={point}
      stretches={stretches(point.text, cluster.shared, vocabulary)}
      sources={sources}
      fate={fateOf(point, column, selection)}
      inWording={wordingOf(selection, point.id) !== undefined}
      quiet={unnamed}
      take={taken => select(taking(selection, [point.id], taken))}
    />
  ));
  if (cluster.kind !== 'alike') return <li>{rows}</li>;

  const open = cluster.points.filter(one => !one.onCard);
  const own = open.map(one => wordingOf(selection, one.id)).find(one => one !== undefined);
  const ticked = open.filter(one => selection.taken.has(one.id));
  const covered = own
    ? open.filter(one => own.points.includes(one.id) || selection.taken.has(one.id))
    : ticked.length > 1
      ? ticked
      : open;
  const reason = spelled(
    cluster.points.map(one => one.text),
    cluster.shared.slice(0, 4),
    vocabulary,
  );
  return (
    <li className={styles.alike}>
      <p className={`${quiet} ${styles.reason}`}>{text.because(reason)}</p>
      <ul className={styles.list}>
        {rows.map(row => (
          <li key={row.key}>{row}</li>
        ))}
      </ul>
      {own && !wordingNow && (
        <div className={styles.wording}>
          <Checkmark16Filled className={styles.icon} aria-hidden />
          <span className={styles.words}>{own.text}</span>
          <span className={styles.ways}>
            <Button size="small" onClick={() => setWordingNow(true)}>
              {text.change}
            </Button>
            <Button size="small" onClick={() => select(taking(selection, own.points, true))}>
              {text.unword}
            </Button>
          </span>
        </div>
      )}
      {wordingNow && (
        <WordingForm
          words={own?.text ?? covered.map(one => one.text).join('; ')}
          keep={words => {
            select(
              wording(
                selection,
                covered.map(one => one.id),
                words,
              ),
            );
            setWordingNow(false);
          }}
          close={() => setWordingNow(false)}
        />
      )}
      {!own && !wordingNow && open.length > 1 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.word}
          onClick={() => setWordingNow(true)}
        >
          {text.word}
        </Button>
      )}
    </li>
  );
}
