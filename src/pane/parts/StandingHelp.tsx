import { makeStyles, tokens } from '@fluentui/react-components';
import type { Localised } from '../../core/card/language.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';

const useStyles = makeStyles({
  help: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: { margin: '6px 0 0', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: '2px 0 8px', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** What helps at every step: the facilitator's standing questions and the watch-points. */
export function StandingHelp({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { session } = useDesk();
  const { text } = useSpeech();
  return (
    <div id={id} className={styles.help}>
      <Lines title={text.fill.standing} lines={session.kind.standingQuestions} />
      <Lines title={text.fill.watch} lines={session.kind.watchPoints} />
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
