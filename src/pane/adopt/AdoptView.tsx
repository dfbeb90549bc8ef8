import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Candidate } from '../../core/session/cards.ts';
import { useDesk } from '../desk.ts';
import { useQuiet } from '../groups/quiet.ts';
import { useHeading } from '../parts/heading.ts';
import { Notice } from '../parts/Notice.tsx';
import { useSpeech } from '../speech.ts';
import { troubleSentence } from '../text/sentence.ts';
import { FoundRow } from './FoundRow.tsx';
import { PointOut } from './PointOut.tsx';
import { useLook, type Sight } from './useLook.ts';

const useStyles = makeStyles({
  place: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '14px 16px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  going: { display: 'flex', flexDirection: 'column', gap: '4px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
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
  start: { alignSelf: 'start' },
});

/** A slide of the facilitator's own becomes the card: found, looked over, and used as it is. */
export default function AdoptView() {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useQuiet();
  const { session } = useDesk();
  const { language, text } = useSpeech();
  const { sight, going, trouble, look } = useLook();
  const [opened, open] = useState<Candidate | null>(null);
  return (
    <section className={styles.place} aria-label={text.adopt.title}>
      {opened ? (
        <PointOut candidate={opened} back={() => open(null)} />
      ) : (
        <div className={styles.page}>
          <h2 className={heading}>{text.adopt.title}</h2>
          <div role="alert">
            {trouble && (
              <Notice className={styles.closed}>{troubleSentence(trouble, language, session.kind)}</Notice>
            )}
          </div>
          <div role="status" className={styles.going}>
            {going && (
              <>
                <span className={quiet}>{text.adopt.looking(going === 'all')}</span>
                <ProgressBar aria-label={text.adopt.looking(going === 'all')} />
              </>
            )}
            {!going && sight && <Tidings sight={sight} />}
          </div>
          {!going && sight && <Found sight={sight} open={open} />}
          <div className={styles.ways}>
            <Button disabledFocusable={going !== null} onClick={() => look('all')}>
              {text.adopt.lookEverywhere}
            </Button>
            <Button appearance="subtle" disabledFocusable={going !== null} onClick={() => look('selected')}>
              {text.adopt.lookAtSelected}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

/** What came of the look, in a sentence. */
function Tidings({ sight: { where, seen } }: { readonly sight: Sight }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const isFound = seen.some(one => one.found);
  const sentence = isFound
    ? text.adopt.found
    : seen.length === 0 && where === 'selected'
      ? text.adopt.noneSelected
      : text.adopt.noneFound(where === 'all');
  return <p className={styles.words}>{sentence}</p>;
}

interface FoundProps {
  readonly sight: Sight;
  readonly open: (candidate: Candidate) => void;
}

/** The slides that may be the card, the surest first; then what else can be done. */
function Found({ sight: { seen, selected }, open }: FoundProps) {
  const styles = useStyles();
  const quiet = useQuiet();
  const { session, go } = useDesk();
  const { language, text } = useSpeech();
  const found = seen
    .flatMap(candidate => (candidate.found ? [{ candidate, ...candidate, found: candidate.found }] : []))
    .toSorted((a, b) => b.found.confidence - a.found.confidence);
  const closed = seen.filter(one => one.isClosed && !one.found);
  const unknown = selected.find(one => !one.found && !one.isClosed);
  const boxes = session.kind.fields.length;
  const isEnough = (unknown?.sketch.shapes.filter(one => one.holds === 'text').length ?? 0) >= boxes;
  return (
    <>
      {found.length > 0 && (
        <ul className={styles.list} aria-label={text.adopt.found}>
          {found.map(one => (
            <FoundRow key={one.sketch.slide} {...one} open={() => open(one.candidate)} />
          ))}
        </ul>
      )}
      {closed.map(({ sketch }) => (
        <Notice key={sketch.slide} className={styles.closed}>
          {troubleSentence(
            { code: 'boxesOutOfReach', facts: { slide: sketch.position } },
            language,
            session.kind,
          )}{' '}
          {text.adopt.viaCopy}
          <div className={styles.combine}>
            <Button size="small" onClick={() => go('combine')}>
              {text.menu.combine}
            </Button>
          </div>
        </Notice>
      ))}
      {unknown && isEnough && (
        <Button className={styles.start} size="small" onClick={() => open(unknown)}>
          {text.adopt.pointOut(unknown.sketch.position)}
        </Button>
      )}
      {unknown && !isEnough && <p className={quiet}>{text.adopt.tooFew(unknown.sketch.position, boxes)}</p>}
    </>
  );
}
