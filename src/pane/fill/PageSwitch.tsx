import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CardView } from '../../core/session/state.ts';
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

/** Switches between the slides of a card that has continuation slides. */
export default function PageSwitch({ card: { card, pages } }: { readonly card: CardView }) {
  const styles = useStyles();
  const { session, run } = useSession();
  const text = useWords(pageWords);
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
