import { Button, makeStyles } from '@fluentui/react-components';
import type { Candidate } from '../../core/session/cards.ts';
import { useRoute } from '../route.tsx';
import { useSession } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { adoptWords } from './words.ts';
import { frameWords } from '../frame/words.ts';
import { troubleSentence } from '../ui/troubles.ts';
import { FoundRow } from './FoundRow.tsx';
import type { SearchResult } from './useSlideSearch.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  closed: { margin: 0 },
  combine: { marginTop: '6px' },
  byHand: { alignSelf: 'start', flexShrink: 0, marginLeft: '-8px' },
});

interface FoundProps {
  readonly result: SearchResult;
  readonly open: (candidate: Candidate) => void;
}

/**
 * Lists the recognised slides, the most certain first. Below them, a notice names the slides whose boxes PowerPoint
 * hides.
 */
export function Found({ result: { seen }, open }: FoundProps) {
  const styles = useStyles();
  const { goTo } = useRoute();
  const { language } = useSpeech();
  const text = useWords(adoptWords);
  const frameText = useWords(frameWords);
  const found = seen
    .flatMap(candidate => (candidate.found ? [{ candidate, ...candidate, found: candidate.found }] : []))
    .toSorted((a, b) => b.found.confidence - a.found.confidence);
  const hidden = seen.flatMap(one => (one.boxes === 'hidden' && !one.found ? [one.sketch.position] : []));
  const why = seen.find(one => one.boxes === 'hidden' && !one.found)?.why;
  const isOfCopy = why?.code === 'copyLocked' || why?.code === 'copyTooLarge';
  return (
    <>
      {found.length > 0 && (
        <ul className={styles.list} aria-label={text.found}>
          {found.map(one => (
            <FoundRow key={one.sketch.slide} {...one} open={() => open(one.candidate)} />
          ))}
        </ul>
      )}
      {hidden.length > 0 && (
        <Notice className={styles.closed}>
          {troubleSentence({ code: 'boxesOutOfReach', facts: { slide: hidden.join(', ') } }, language)}{' '}
          {isOfCopy && `${troubleSentence(why, language)} `}
          {text.viaCopy}
          <div className={styles.combine}>
            <Button size="small" onClick={() => goTo('combine')}>
              {frameText.menu.combine}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}

/**
 * Offers to choose the boxes by hand on a selected slide that was not recognised. A slide with too few text boxes gets
 * an explanation instead.
 */
export function ByHand({ result: { selected }, open }: FoundProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const { session } = useSession();
  const text = useWords(adoptWords);
  const unknown = selected.find(one => !one.found && one.boxes !== 'hidden');
  if (!unknown) return null;
  const { shapes, position } = unknown.sketch;
  const boxes = session.kind.fields.length;
  if (shapes.filter(one => one.holds === 'text').length < boxes)
    return <p className={quiet}>{text.tooFew(position, boxes)}</p>;
  return (
    <Button className={styles.byHand} size="small" appearance="subtle" onClick={() => open(unknown)}>
      {text.pointOut(position)}
    </Button>
  );
}
