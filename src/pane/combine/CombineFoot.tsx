import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fieldOf } from '../../core/card/kind.ts';
import type { Column } from '../../core/combine/comparing.ts';
import { marked } from '../../core/combine/originMark.ts';
import { combined, leftOutIn, tally } from '../../core/combine/selection.ts';
import { allOf } from '../../core/session/commands.ts';
import { goalOf } from '../../core/method/goal.ts';
import { useAnnounce } from '../announcements.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { uiWords } from '../ui/words.ts';
import { useTargetCard } from './targetCard.ts';
import { LeftOutText } from './LeftOutText.tsx';
import type { SourceCardsAccess } from './sourceCards.ts';
import type { ComparedCards } from './useComparison.ts';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    padding: '6px 16px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  origin: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', marginLeft: '-8px' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minHeight: '32px' },
  news: { flexGrow: 1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  account: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 8px',
    marginTop: '4px',
    fontVariantNumeric: 'tabular-nums',
  },
  left: { minWidth: 'auto', padding: 0, color: tokens.colorBrandForegroundLink },
});

interface CombineFootProps {
  readonly table: SourceCardsAccess;
  readonly sideBySide: ComparedCards;
  /** All columns, from left to right. */
  readonly columns: readonly Column[];
}

/** The footer: a button that puts the selected points on the card, and the points that are not selected. */
export function CombineFoot({ table, sideBySide: { sources, comparison }, columns }: CombineFootProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const { session, run } = useSession();
  const { goTo } = useRoute();
  const state = useSessionState();
  const announce = useAnnounce();
  const { language, say } = useSpeech();
  const text = useWords(combineWords);
  const uiText = useWords(uiWords);
  const [putting, setPutting] = useState(false);
  const [news, setNews] = useState('');
  const [leftShown, setLeftShown] = useState(false);
  const { selection, withOrigin } = table;
  const origins = sources.map(one => one.origin);
  const additions = combined(comparison, selection, withOrigin ? origins : null);
  const count = [...additions.values()].flat().length;
  const total = { taken: 0, onCard: 0, left: 0 };
  for (const column of columns) {
    const { taken, onCard, left } = tally(column, selection);
    total.taken += taken;
    total.onCard += onCard;
    total.left += left;
  }
  const { kind, card } = useTargetCard();
  const fresh = card === null;

  const put = async () => {
    if (count === 0 || putting) return;
    setPutting(true);
    const ready =
      !fresh || (await run(session.cards.insert({ goal: sharedGoal(), language, style: 'template' })));
    const words = [...additions].flatMap(([field, texts]) => texts.map(one => ({ field, text: one })));
    // All entries are accepted in one operation, so that one undo removes all of them.
    const isPlaced = ready && (await run(allOf(session.entries.addWords(words))));
    setPutting(false);
    if (!ready) return;
    const isOutOfView = session.state.card?.fields.some(one => (one.fullness?.fill ?? 0) > 1) === true;
    const sentence = !isPlaced ? text.waits : isOutOfView ? text.placedOutOfView(count) : text.placed(count);
    setNews(sentence);
    announce(sentence);
  };
  /** Returns the goal if all cards that take part have the same goal; otherwise ''. */
  const sharedGoal = () => {
    const goals = new Set(table.cards.filter(one => one.used).map(one => goalOf(one.title, kind)));
    const [goal = ''] = goals;
    return goals.size === 1 ? goal : '';
  };
  const leftText = () =>
    columns
      .map(column => ({
        name: say(fieldOf(kind, column.field).name),
        left: leftOutIn(column, selection, origins),
      }))
      .filter(({ left }) => left.length > 0)
      .map(({ name, left }) => [name, ...left.map(one => `- ${one}`)].join('\n'))
      .join('\n\n');

  return (
    <div className={styles.foot}>
      {leftShown && <LeftOutText words={leftText()} />}
      <div className={styles.origin}>
        <Switch
          label={text.withOrigin}
          checked={withOrigin}
          onChange={(_, { checked }) => table.change({ withOrigin: checked })}
        />
        {withOrigin && sources[0] && <span className={quiet}>{marked('', [sources[0].origin])}</span>}
      </div>
      <div className={styles.ways}>
        {news !== '' && count === 0 ? (
          <>
            <span className={styles.news}>{news}</span>
            <Button onClick={() => goTo('card')}>{text.toCard}</Button>
          </>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={count === 0 || putting || state.busy}
            onClick={() => void put()}
          >
            {putting || state.busy ? uiText.busy : text.put(count, fresh)}
          </Button>
        )}
      </div>
      <div className={`${quiet} ${styles.account}`}>
        <span>{text.account(total.taken, total.onCard)}</span>
        {total.left > 0 && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.left}
            aria-expanded={leftShown}
            onClick={() => setLeftShown(!leftShown)}
          >
            {text.left(total.left)}
          </Button>
        )}
      </div>
    </div>
  );
}
