import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { freeName } from '../../core/combine/originNames.ts';
import { countOf, isSure, outsideOf } from '../../core/combine/source.ts';
import { goalOf } from '../../core/method/goal.ts';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { useTargetCard } from './targetCard.ts';
import { troubleSentence } from '../ui/troubles.ts';
import { OriginChip } from './OriginChip.tsx';
import type { SourceCardsAccess, SourceCard } from './sourceCards.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'start',
    gap: '6px',
    padding: '6px 2px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tick: {
    width: '16px',
    height: '16px',
    margin: '5px 2px',
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  chip: { flexShrink: 0, marginTop: '4px' },
  words: { flexGrow: 1, minWidth: 0 },
  name: { width: '100%', '& input': { minWidth: 0 } },
});

interface SourceRowProps {
  readonly table: SourceCardsAccess;
  readonly card: SourceCard;
  /** Index among the cards that take part; -1 for a card that does not take part. */
  readonly at: number;
  readonly isOpen: boolean;
}

/** A card that can take part: its origin, where it was found, and its number of entries. */
export function SourceRow({ table, card, at, isOpen }: SourceRowProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const { kind } = useTargetCard();
  const { language } = useSpeech();
  const text = useWords(combineWords);
  const outside = outsideOf(card, card.file);
  const [name, setName] = useState<string | null>(null);
  const { origin, used, file, position, title, confidence } = card;
  const change = (next: Partial<SourceCard>) =>
    table.change({ cards: table.cards.map(one => (one.id === card.id ? { ...one, ...next } : one)) });
  const rename = () => {
    const taken = table.cards.filter(one => one.id !== card.id).map(one => one.origin);
    if (name !== null && name.trim() !== '') change({ origin: freeName(name, taken) });
    setName(null);
  };
  const goal = goalOf(title, kind);
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={text.use(origin)}
        checked={used && !isOpen}
        disabled={isOpen}
        onChange={event => change({ used: event.target.checked })}
      />
      <span className={styles.chip}>{at >= 0 && <OriginChip at={at} name={origin} brief />}</span>
      <div className={styles.words}>
        <Input
          className={styles.name}
          size="small"
          aria-label={text.nameOf(origin)}
          value={name ?? origin}
          maxLength={24}
          onChange={(_, { value }) => setName(value)}
          onBlur={rename}
          onKeyDown={event => {
            if (event.key === 'Enter') rename();
            if (event.key === 'Escape') setName(null);
          }}
        />
        <p className={quiet}>
          {[goal, text.slideOf(file, position), text.entries(countOf(card))].filter(Boolean).join(' · ')}
        </p>
        {outside && <p>{troubleSentence(outside, language)}</p>}
        {isOpen && <p className={quiet}>{text.isOpen}</p>}
        {!isOpen && confidence < 1 && <p className={quiet}>{isSure(card) ? text.uncertain : text.unsure}</p>}
      </div>
    </li>
  );
}
