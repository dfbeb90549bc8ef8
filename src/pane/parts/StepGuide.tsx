import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useId, useState } from 'react';
import { steps, type Field, type FieldId } from '../../core/card/kind.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { keepFocus } from './keepFocus.ts';
import { StandingHelp } from './StandingHelp.tsx';

const useStyles = makeStyles({
  guide: { padding: '8px 16px 4px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
  },
  step: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: 'var(--mark)',
  },
  question: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  prompt: {
    marginTop: '10px',
    paddingLeft: '12px',
    borderLeft: '3px solid var(--mark)',
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', marginLeft: '-8px', marginTop: '2px' },
  link: { minWidth: 'auto', color: 'var(--mark)', fontWeight: tokens.fontWeightSemibold },
});

interface StepGuideProps {
  readonly column: Field;
  readonly next: (field: FieldId) => void;
}

/** The step at hand: its question, one prompt at a time, and the rest of the help behind one click. */
export function StepGuide({ column, next: goOn }: StepGuideProps) {
  const styles = useStyles();
  const { session, announce } = useDesk();
  const { text, say } = useSpeech();
  const [shown, setShown] = useState(0);
  const [helping, setHelping] = useState(false);
  const help = useId();
  const { kind } = session;
  const after = steps(kind).find(one => one.step === column.step + 1);
  const prompt = column.prompts[shown];
  const ask = () => {
    const other = (shown + 1) % column.prompts.length;
    setShown(other);
    const next = column.prompts[other];
    if (next) announce(say(next));
  };
  return (
    <div className={styles.guide}>
      <div className={styles.line}>
        <span className={styles.step}>
          {text.fill.step(column.step, kind.fields.length, say(column.name))}
        </span>
        {after && (
          <Button
            className={styles.link}
            size="small"
            appearance="transparent"
            icon={<ArrowLeft16Regular />}
            title={text.fill.nextTo(say(after.name))}
            aria-label={text.fill.nextTo(say(after.name))}
            onClick={() => goOn(after.id)}
          >
            {text.fill.next}
          </Button>
        )}
      </div>
      <h2 className={styles.question}>{say(column.question)}</h2>
      <div className={styles.prompt}>
        {prompt && <p className={styles.words}>{say(prompt)}</p>}
        <div className={styles.links}>
          {column.prompts.length > 1 && (
            <Button
              className={styles.link}
              size="small"
              appearance="transparent"
              onMouseDown={keepFocus}
              onClick={ask}
            >
              {text.fill.anotherPrompt}
            </Button>
          )}
          <Button
            className={styles.link}
            size="small"
            appearance="transparent"
            onMouseDown={keepFocus}
            aria-expanded={helping}
            aria-controls={helping ? help : undefined}
            onClick={() => setHelping(!helping)}
          >
            {helping ? text.fill.lessHelp : text.fill.help}
          </Button>
        </div>
        {helping && <StandingHelp id={help} />}
      </div>
    </div>
  );
}
