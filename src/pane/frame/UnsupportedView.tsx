import { makeStyles, tokens } from '@fluentui/react-components';
import { MiniCard } from '../ui/MiniCard.tsx';
import { useSession } from '../session.tsx';
import { troubleSentence } from '../ui/troubles.ts';
import { useSpeech, useWords } from '../speech.ts';
import { unsupportedWords } from './unsupportedWords.ts';

const useStyles = makeStyles({
  page: {
    padding: '48px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '420px',
    overflowY: 'auto',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Replaces the pane in a PowerPoint that is too old. */
export default function UnsupportedView() {
  const styles = useStyles();
  const { session } = useSession();
  const { language } = useSpeech();
  const text = useWords(unsupportedWords);
  return (
    <main className={styles.page}>
      <MiniCard />
      <h1 className={styles.title}>{text.title}</h1>
      <p className={styles.body}>{troubleSentence({ code: 'unsupported' }, language, session.kind)}</p>
    </main>
  );
}
