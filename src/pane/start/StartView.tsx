import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef } from 'react';
import { CardList } from './CardList.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { MiniCard } from '../ui/MiniCard.tsx';
import { UnplacedNote } from '../ui/UnplacedNote.tsx';
import { NewCardForm } from './NewCardForm.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useGathering } from '../groups/gathering.tsx';
import { useRoute } from '../route.tsx';
import { useSessionState } from '../session.tsx';
import { useWords } from '../speech.ts';
import { startWords } from './words.ts';
import { frameWords } from '../frame/words.ts';

const LeftoverNote = lazyPart(() => import('./LeftoverNote.tsx'));

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
  },
  lead: {
    marginTop: '10px',
    marginBottom: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  parting: { margin: 0 },
  adopt: { alignSelf: 'center', flexShrink: 0, marginTop: '-12px' },
  combine: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The view without an open card: opens an existing card, or inserts a new one. */
export function StartView({ hidden }: { readonly hidden: boolean }) {
  const styles = useStyles();
  const quiet = useHintText();
  const page = useRef<HTMLDivElement>(null);
  const { goTo, lastLeft } = useRoute();
  const state = useSessionState();
  const text = useWords(startWords);
  const frameText = useWords(frameWords);
  const none = state.cards.length === 0;
  const { ready } = useGathering();
  useEffect(() => {
    if (hidden || !ready || document.activeElement !== document.body) return;
    // Focuses the goal field when the pane opens. After a card was left, focuses the first heading or field, because
    // the button with the focus has been removed.
    page.current?.querySelector<HTMLElement>(lastLeft ? 'h2, input' : 'input')?.focus();
  }, [hidden, lastLeft, ready]);
  return (
    <div ref={page} className={styles.page}>
      {lastLeft === 'finished' && (
        <p className={mergeClasses(quiet, styles.parting)}>{frameText.menu.finished}</p>
      )}
      {none && (
        <div>
          <MiniCard />
          <p className={styles.lead}>{text.lead}</p>
        </div>
      )}
      {state.leftovers.map(one => (
        <Suspense key={one.card}>
          <LeftoverNote left={one} />
        </Suspense>
      ))}
      <div role="alert">
        {state.unplaced.map(({ card, entries }) => (
          <UnplacedNote key={card.slide} card={card} entries={entries} />
        ))}
      </div>
      {!none && <CardList cards={state.cards} />}
      <NewCardForm titled={!none} />
      <Button className={styles.adopt} size="small" appearance="subtle" onClick={() => goTo('adopt')}>
        {text.adopt}
      </Button>
      <div className={styles.combine}>
        {text.combine}
        <Button size="small" onClick={() => goTo('combine')}>
          {frameText.menu.combine}
        </Button>
      </div>
    </div>
  );
}
