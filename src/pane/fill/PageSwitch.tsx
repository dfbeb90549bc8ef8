import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { FieldId } from '../../core/card/kind.ts';
import type { CardView } from '../../core/session/state.ts';
import { useDraftText, usePasted } from '../draft.tsx';
import { useSession } from '../session.tsx';
import { useWords } from '../speech.ts';
import { pageWords } from './pageWords.ts';

const useStyles = makeStyles({
  pages: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '5px 12px 0' },
  page: {
    minHeight: '24px',
    padding: '0 8px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** What is on the other slides of a card. */
export interface OtherPages {
  /** The number of entries in each column. */
  readonly counts: ReadonlyMap<FieldId, number>;
  /** Returns the words that tell how many entries of a column are on the open slide. */
  readonly here: (count: number) => string;
}

interface PageSwitchProps {
  readonly card: CardView;
  /** The column that is being filled. */
  readonly field: FieldId;
  /** Receives what is on the other slides whenever it was read again; null when the card has one slide. */
  readonly tell: (pages: OtherPages | null) => void;
}

/**
 * Switches between the slides of a card that has continuation slides. When someone starts to type in a column that
 * continues on a later slide, opens that slide, so that what is said keeps its order.
 */
export default function PageSwitch({ card: { card, pages, fields }, field, tell }: PageSwitchProps) {
  const styles = useStyles();
  const { session, run } = useSession();
  const text = useWords(pageWords);
  const elsewhere = useRef<OtherPages['counts']>(new Map());
  /** The slide and column in which was typed last. */
  const asked = useRef('');
  const count = useEffectEvent(async (isCurrent: () => boolean) => {
    // Entries may still be moving to the slide that was just opened: they are added here first, and then removed there.
    for (let task = 0; task < 3; task++) await session.idle();
    const all = await session.cards.allEntries();
    const open = session.state.card;
    if (!all.ok || !isCurrent() || !open) return;
    const counts = open.fields.map(
      one => [one.field, (all.value.get(one.field)?.length ?? 0) - one.entries.length] as const,
    );
    elsewhere.current = new Map(counts);
    tell({ counts: elsewhere.current, here: text.here });
  });
  const slides = pages.map(one => one.slide).join(' ');
  const here = fields.reduce((sum, one) => sum + one.entries.length, 0);
  const seen = useRef({ slide: card.slide, entries: here });
  const [departures, depart] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const { slide, entries } = seen.current;
    seen.current = { slide: card.slide, entries: here };
    // Entries that leave this slide may have moved to another slide.
    if (slide === card.slide && here < entries) depart();
  }, [card.slide, here]);
  useEffect(() => {
    let current = true;
    void count(() => current);
    return () => {
      current = false;
    };
  }, [card.slide, slides, departures]);
  const forget = useEffectEvent(() => tell(null));
  useEffect(() => () => forget(), []);

  const draft = useDraftText();
  const isWriting = usePasted().length > 0 || draft !== '';
  const isFull = fields.find(one => one.field === field)?.fullness?.full === true;
  const isLast = pages.at(-1)?.slide === card.slide;
  const goOn = useEffectEvent(() => {
    const place = `${card.slide} ${field}`;
    const mayContinue = isFull || (elsewhere.current.get(field) ?? 0) > 0;
    if (!isWriting || !mayContinue || isLast || asked.current === place) return;
    asked.current = place;
    void run(session.cards.openRoomFor(field));
  });
  // A column is asked about again after another slide or column was shown.
  useEffect(() => {
    asked.current = '';
  }, [card.slide, field]);
  useEffect(() => goOn(), [isWriting]);
  return (
    <nav className={styles.pages} aria-label={text.pages}>
      {pages.map((page, at) => (
        <button
          key={page.slide}
          type="button"
          aria-current={page.slide === card.slide ? 'page' : undefined}
          className={mergeClasses(styles.page, page.slide === card.slide && styles.here)}
          onClick={() => void run(session.cards.open(page))}
        >
          {text.page(at + 1, page.position)}
        </button>
      ))}
    </nav>
  );
}
