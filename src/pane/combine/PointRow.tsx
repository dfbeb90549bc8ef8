import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import type { Point } from '../../core/combine/comparing.ts';
import type { Stretch } from '../../core/combine/likeness.ts';
import type { Fate } from '../../core/combine/selection.ts';
import type { Source } from '../../core/combine/source.ts';
import { useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { OriginChip } from './OriginChip.tsx';

const useStyles = makeStyles({
  label: {
    display: 'flex',
    alignItems: 'start',
    gap: '8px',
    '@media (max-width: 260px)': { flexWrap: 'wrap' },
    minHeight: '24px',
    padding: '4px 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  open: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  tick: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  there: { flexShrink: 0, margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  words: {
    flexGrow: 1,
    flexBasis: 0,
    '@media (max-width: 260px)': { flexBasis: '75%' },
    minWidth: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  settled: { color: tokens.colorNeutralForeground2 },
  shared: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: 'var(--mark)',
    textUnderlineOffset: '3px',
  },
  beside: { flexShrink: 0, display: 'flex', gap: '2px', marginTop: '1px' },
  below: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginTop: '2px' },
  // An empty cell for a source without this point, so that the columns align.
  absent: {
    width: '18px',
    textAlign: 'center',
    lineHeight: '18px',
    color: tokens.colorNeutralStrokeAccessible,
  },
  fate: {
    marginLeft: '6px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
});

/** With more sources than this, the origins are listed below the text instead of in aligned cells beside it. */
const PLACES = 5;

interface PointRowProps {
  readonly point: Point;
  readonly stretches: readonly Stretch[];
  readonly sources: readonly Source[];
  readonly fate: Fate;
  /** Whether the point is part of a joint wording. */
  readonly inWording: boolean;
  /** Whether the row omits the origin, because a heading above it shows it. */
  readonly quiet?: boolean;
  readonly take: (taken: boolean) => void;
}

/** A point: its text, its origins, and whether it is selected. */
export function PointRow(props: PointRowProps) {
  const { point, stretches, sources, fate, inWording, quiet = false, take } = props;
  const styles = useStyles();
  const text = useWords(combineWords);
  const told = inWording ? text.inWording : fate === 'onCard' ? text.onCard : null;
  const times = point.mentions.filter(one => one.source !== null).length;
  const notes = [times > point.sources.length ? text.times(times) : null, told].filter(Boolean);
  const chip = (at: number) => <OriginChip key={at} at={at} name={sources[at]?.origin ?? ''} brief />;
  const beside = sources.length <= PLACES;
  const words = (
    <>
      <span className={mergeClasses(styles.words, told !== null && styles.settled)}>
        {stretches.map((one, at) =>
          one.shared ? (
            <span key={at} className={styles.shared}>
              {one.text}
            </span>
          ) : (
            one.text
          ),
        )}
        {notes.length > 0 && <span className={styles.fate}>{notes.join(' · ')}</span>}
        {!quiet && !beside && <span className={styles.below}>{point.sources.map(chip)}</span>}
      </span>
      {!quiet && beside && (
        <span className={styles.beside}>
          {sources.map((_, at) =>
            point.sources.includes(at) ? (
              chip(at)
            ) : (
              <span key={at} className={styles.absent} aria-hidden>
                ·
              </span>
            ),
          )}
        </span>
      )}
    </>
  );
  if (point.onCard)
    return (
      <div className={styles.label}>
        <Checkmark16Filled className={styles.there} aria-hidden />
        {words}
      </div>
    );
  return (
    <label className={mergeClasses(styles.label, styles.open)}>
      <input
        type="checkbox"
        className={styles.tick}
        checked={fate === 'taken' && !inWording}
        onChange={event => take(event.target.checked)}
      />
      {words}
    </label>
  );
}
