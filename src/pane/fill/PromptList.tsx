import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SlideText16Filled, SlideText16Regular } from '@fluentui/react-icons/svg/slide-text';
import { keepFocus } from '../ui/keepFocus.ts';
import { useWords } from '../speech.ts';
import { fillWords } from './words.ts';
import type { SlidePrompt } from './slidePrompt.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  question: {
    display: 'flex',
    alignItems: 'start',
    gap: '2px',
    padding: '2px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  words: { flexGrow: 1, minWidth: 0, paddingTop: '2px' },
  button: { flexShrink: 0, minWidth: '24px', color: tokens.colorNeutralForeground2 },
  shown: { flexDirection: 'column', color: tokens.colorNeutralForeground1 },
  takeOff: {
    minWidth: 'auto',
    marginLeft: '-8px',
    color: 'var(--mark)',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface PromptListProps {
  readonly label: string;
  readonly questions: readonly string[];
  readonly prompt: SlidePrompt;
}

/** A list of questions for the group. Each question can be shown on the slide and removed from it. */
export function PromptList({ label, questions, prompt }: PromptListProps) {
  const styles = useStyles();
  const text = useWords(fillWords);
  return (
    <ul className={styles.list} aria-label={label}>
      {questions.map(question => {
        const shown = question === prompt.shown;
        return (
          <li key={question} className={mergeClasses(styles.question, shown && styles.shown)}>
            <span className={styles.words}>{question}</span>
            <Button
              className={shown ? styles.takeOff : styles.button}
              size="small"
              appearance="transparent"
              icon={shown ? <SlideText16Filled /> : <SlideText16Regular />}
              aria-label={shown ? text.prompt.takeOffOf(question) : text.prompt.showOf(question)}
              title={shown ? text.prompt.takeOff : text.prompt.show}
              onMouseDown={keepFocus}
              onClick={() => prompt.show(shown ? null : question)}
            >
              {shown && text.prompt.takeOff}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
