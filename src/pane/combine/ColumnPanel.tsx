import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { fieldOf } from '../../core/card/kind.ts';
import type { Cluster, PointId } from '../../core/combine/comparing.ts';
import { fateOf, pointsIn, taking } from '../../core/combine/selection.ts';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { columnColours } from '../theme.ts';
import { useTargetCard } from './targetCard.ts';
import type { ClusterContext } from './ClusterBox.tsx';
import { ClusterList, ClusterSection } from './ClusterSection.tsx';
import { OriginChip } from './OriginChip.tsx';
import { originColours } from './originColours.ts';
import { TakeAll } from './TakeAll.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  all: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  of: { marginTop: '4px', paddingLeft: '6px', borderLeft: '3px solid var(--origin)' },
  ofName: { margin: 0, minWidth: 0, lineHeight: '18px', fontWeight: tokens.fontWeightRegular },
});

/** With more sources than this, the buttons that select a whole source show only the letter of that source. */
const NAMED = 9;

/** One column of the compared cards: the same, similar and different points. */
export function ColumnPanel(props: ClusterContext) {
  const { column, sources, selection, select } = props;
  const styles = useStyles();
  const quiet = useHintText();
  const { kind } = useTargetCard();
  const { say } = useSpeech();
  const text = useWords(combineWords);
  const { name, step } = fieldOf(kind, column.field);
  const of = (kind: Cluster['kind']) => column.clusters.filter(one => one.kind === kind);
  const different = of('different');
  const bySource = sources.map((_, at) => different.filter(one => one.points[0]?.sources[0] === at));
  const onlyCard = different.filter(one => one.points[0]?.sources.length === 0);
  const open = pointsIn(column).filter(one => !one.onCard);
  const openIds = open.map(one => one.id);
  const take = (points: readonly PointId[]) => () => {
    const left = points.filter(id => !selection.taken.has(id));
    // Points that one joint wording replaces are selected already.
    const apart = left.filter(id => !selection.wordings.some(one => one.points.includes(id)));
    select(left.length === 0 ? taking(selection, points, false) : taking(selection, apart, true));
  };
  const isTaken = (points: readonly PointId[]) =>
    points.length === 0
      ? null
      : open.filter(one => points.includes(one.id)).every(one => fateOf(one, column, selection) !== 'left');

  if (pointsIn(column).every(one => one.sources.length === 0))
    return <p className={quiet}>{text.empty(say(name))}</p>;
  return (
    <div
      role="tabpanel"
      aria-label={say(name)}
      className={styles.panel}
      style={columnColours(step) as CSSProperties}
    >
      <div className={styles.all}>
        <TakeAll label={text.takeAllIn(say(name))} taken={isTaken(openIds)} take={take(openIds)}>
          {text.takeAll}
        </TakeAll>
        {sources.map(({ origin }, at) => {
          const points = open.filter(one => one.sources.includes(at)).map(one => one.id);
          return (
            <TakeAll key={origin} label={text.takeAllOf(origin)} taken={isTaken(points)} take={take(points)}>
              <OriginChip at={at} name={origin} brief={sources.length > NAMED} />
            </TakeAll>
          );
        })}
      </div>
      {(['same', 'alike'] as const).map(kind => (
        <ClusterSection key={kind} title={text[kind]} count={of(kind).length}>
          <ClusterList clusters={of(kind)} {...props} />
        </ClusterSection>
      ))}
      <ClusterSection title={text.different} count={different.length - onlyCard.length}>
        {bySource.map(
          (clusters, at) =>
            clusters.length > 0 && (
              <div key={at} className={styles.of} style={originColours(at) as CSSProperties}>
                <h4 className={styles.ofName}>
                  <OriginChip at={at} name={sources[at]?.origin ?? ''} />
                </h4>
                <ClusterList clusters={clusters} quiet {...props} />
              </div>
            ),
        )}
      </ClusterSection>
      <ClusterSection title={text.onlyCard} count={onlyCard.length}>
        <ClusterList clusters={onlyCard} {...props} />
      </ClusterSection>
    </div>
  );
}
