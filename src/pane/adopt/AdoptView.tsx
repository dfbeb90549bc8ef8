import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Candidate } from '../../core/session/cards.ts';
import { useSession } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { adoptWords } from './words.ts';
import { troubleSentence } from '../ui/troubles.ts';
import { scrollingPage } from '../ui/scrollingPage.ts';
import { ArrivalHeading } from './ArrivalHeading.tsx';
import { ByHand, Found } from './Found.tsx';
import { PointOut } from './PointOut.tsx';
import { useSlideSearch, type SearchResult } from './useSlideSearch.ts';

const useStyles = makeStyles({
  place: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  page: {
    ...scrollingPage,
    padding: '14px 16px 16px',
    gap: '14px',
  },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  news: { marginTop: '-6px' },
  searching: { display: 'flex', flexDirection: 'column', gap: '4px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  closed: { margin: 0 },
});

/** Finds one of the facilitator's own slides, lets her check its boxes, and uses it as the card. */
export default function AdoptView() {
  const styles = useStyles();
  const quiet = useHintText();
  const { session } = useSession();
  const { language } = useSpeech();
  const text = useWords(adoptWords);
  const { result, searching, trouble, search } = useSlideSearch();
  const [opened, open] = useState<Candidate | null>(null);
  return (
    <section className={styles.place} aria-label={text.title}>
      {opened ? (
        <PointOut candidate={opened} back={() => open(null)} />
      ) : (
        <div className={styles.page}>
          <ArrivalHeading>{text.title}</ArrivalHeading>
          <div className={styles.news}>
            <div role="alert">
              {trouble && (
                <Notice className={styles.closed}>{troubleSentence(trouble, language, session.kind)}</Notice>
              )}
            </div>
            <div role="status" className={styles.searching}>
              {searching && (
                <>
                  <span className={quiet}>{text.looking(searching === 'all')}</span>
                  <ProgressBar aria-label={text.looking(searching === 'all')} />
                </>
              )}
              {!searching && result && <ResultLine result={result} />}
            </div>
          </div>
          {!searching && result && <Found result={result} open={open} />}
          <div className={styles.ways}>
            <Button disabledFocusable={searching !== null} onClick={() => search('all')}>
              {text.lookEverywhere}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={searching !== null}
              onClick={() => search('selected')}
            >
              {text.lookAtSelected}
            </Button>
          </div>
          {!searching && result && <ByHand result={result} open={open} />}
        </div>
      )}
    </section>
  );
}

/** Says the result of the search for slides in one sentence. */
function ResultLine({ result: { where, seen } }: { readonly result: SearchResult }) {
  const styles = useStyles();
  const text = useWords(adoptWords);
  const isFound = seen.some(one => one.found);
  const sentence = isFound
    ? text.found
    : seen.length === 0 && where === 'selected'
      ? text.noneSelected
      : text.noneFound(where === 'all');
  return <p className={styles.words}>{sentence}</p>;
}
