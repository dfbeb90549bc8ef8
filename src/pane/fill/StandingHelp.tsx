import { makeStyles, tokens } from '@fluentui/react-components';
import type { Localised } from '../../core/card/language.ts';
import { subgroupInstruction } from '../../core/method/runSheets.ts';
import { useSession } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { standingWords } from './standingWords.ts';
import { PromptList } from './PromptList.tsx';
import type { SlidePrompt } from './slidePrompt.ts';

const useStyles = makeStyles({
  help: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: { margin: '8px 0 0', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: '2px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** Help that applies to every step: questions, points to watch, and instructions for subgroups. */
export default function StandingHelp({ prompt }: { readonly prompt: SlidePrompt }) {
  const styles = useStyles();
  const { session } = useSession();
  const { say } = useSpeech();
  const text = useWords(standingWords);
  const { standingQuestions, watchPoints } = session.kind;
  return (
    <div className={styles.help}>
      <h3 className={styles.title}>{text.standing}</h3>
      <PromptList label={text.standing} questions={standingQuestions.map(say)} prompt={prompt} />
      <Lines title={text.watch} lines={watchPoints} />
      <Lines title={text.subgroups} lines={subgroupInstruction} />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Localised[] }) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {lines.map(line => (
          <li key={line[language]}>{say(line)}</li>
        ))}
      </ul>
    </>
  );
}
