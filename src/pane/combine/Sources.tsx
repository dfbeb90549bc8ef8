import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { countOf, isSure } from '../../core/combine/source.ts';
import { goalOf } from '../../core/method/goal.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { startWords } from '../start/words.ts';
import { useTargetCard } from './targetCard.ts';
import { SourceRow } from './SourceRow.tsx';
import type { SourceCardsAccess, SourceCard } from './sourceCards.ts';
import { Unusable } from './Unusable.tsx';

const useStyles = makeStyles({
  sources: { display: 'flex', flexDirection: 'column' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '6px' },
  alone: {
    margin: '6px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  fold: {
    width: '100%',
    minHeight: '28px',
    padding: '0 2px',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface SourcesProps {
  readonly table: SourceCardsAccess;
  /** Returns whether a card is the open card, which receives the result. */
  readonly isOpen: (card: SourceCard) => boolean;
  /** Whether files are dragged over the page. */
  readonly dropping: boolean;
}

/** Lists the cards to combine, and offers ways to add more. */
export function Sources({ table, isOpen, dropping }: SourcesProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const { kind } = useTargetCard();
  const text = useWords(combineWords);
  const startText = useWords(startWords);
  /** The facilitator's choice to fold or unfold the list; null before she makes one. */
  const [chosen, setUnfolded] = useState<boolean | null>(null);
  /** Whether the open presentation was searched and has no card but the open card. */
  const [alone, setAlone] = useState(false);
  const { cards, reading } = table;
  /** Unfolds by default when a card is uncertain, because the facilitator must decide whether it takes part. */
  const unfolded = chosen ?? cards.some(one => one.file !== null && !isSure(one));
  /** Whether there is nothing to combine, because there is no card but the open card. */
  const none = cards.every(isOpen);
  const used = cards.filter(one => one.used && !isOpen(one));
  const words = used.reduce((sum, one) => sum + countOf(one), 0);
  const readDeck = async () => {
    const all = await table.readDeck(
      ({ title, position }) => goalOf(title, kind) || startText.slide(position),
    );
    const others = all.some(one => one.file === null && !isOpen(one));
    setAlone(!others);
    if (others) setUnfolded(true);
  };
  const ways = (
    <div className={styles.ways}>
      <FileButton
        appearance={none ? 'primary' : 'secondary'}
        size={none ? 'medium' : 'small'}
        label={text.open}
        busy={reading !== null}
        accept=".pptx"
        multiple
        take={files => {
          setAlone(false);
          setUnfolded(null);
          void table.readFiles(files);
        }}
      >
        {text.open}
      </FileButton>
      <Button size={none ? 'medium' : 'small'} onClick={() => void readDeck()}>
        {text.fromDeck}
      </Button>
    </div>
  );
  return (
    <div className={styles.sources}>
      {none && ways}
      {(none || dropping) && <p className={quiet}>{dropping ? text.drop : text.openHint}</p>}
      <div role="status">
        {alone && table.unusable.length === 0 && <p className={styles.alone}>{text.noneInDeck}</p>}
      </div>
      <div role="alert">{table.unusable.length > 0 && <Unusable table={table} />}</div>
      {!none && (
        <div>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            {text.cards(used.length, words)}
          </button>
          {unfolded && ways}
          {unfolded && (
            <ul className={styles.list} aria-label={text.sources}>
              {cards.map(card => (
                <SourceRow
                  key={card.id}
                  table={table}
                  card={card}
                  at={used.indexOf(card)}
                  isOpen={isOpen(card)}
                />
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
