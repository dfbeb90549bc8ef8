import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { goalOf } from '../../core/method/goal.ts';
import type { CardOnSlide } from '../../core/deck/deck.ts';
import { useSession, useSessionState } from '../session.tsx';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { startWords } from './words.ts';
import { uiWords } from '../ui/words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '8px 0 0',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  card: {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 8px 10px 12px',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
  },
  words: { flexGrow: 1, minWidth: 0 },
  goal: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  slide: { fontVariantNumeric: 'tabular-nums' },
});

/** Lists the cards in the presentation, each with its kind and all its slides. A click opens a card. */
export function CardList({ cards }: { readonly cards: readonly CardOnSlide[] }) {
  const styles = useStyles();
  const quiet = useHintText();
  const heading = useHeading();
  const { session, run } = useSession();
  const state = useSessionState();
  const text = useWords(startWords);
  const uiText = useWords(uiWords);
  const { say } = useSpeech();
  // Leaves out continuation slides, which are listed with their card, unless that card has been removed.
  const mains = cards.filter(
    ({ identity: { continues } }) => !cards.some(one => one.identity.id === continues?.card),
  );
  return (
    <section>
      <h2 className={heading} tabIndex={-1}>
        {text.found}
      </h2>
      <ul className={styles.list}>
        {mains.map(card => {
          const { kind: id, definitive } = card.identity;
          const kind = session.kinds.find(one => one.id === id) ?? session.kind;
          const pages = cards.filter(one => one.identity.continues?.card === card.identity.id);
          const slide = [text.slide(card.position), ...pages.map(one => one.position)].join(', ');
          const goal = goalOf(card.title, kind) || uiText.untitled;
          const other = kind === session.kinds[0] ? slide : `${slide} · ${say(kind.name).toLowerCase()}`;
          return (
            <li key={card.slide}>
              <button
                type="button"
                className={styles.card}
                disabled={state.busy}
                onClick={() => void run(session.cards.open(card))}
              >
                <span className={styles.words}>
                  <span className={styles.goal}>{goal}</span>
                  <span className={mergeClasses(quiet, styles.slide)}>
                    {definitive ? text.definitive(slide) : other}
                  </span>
                </span>
                <ChevronRight20Regular />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
