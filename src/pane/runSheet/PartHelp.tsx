import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useId, useState, type CSSProperties } from 'react';
import { rules } from '../../core/method/rules.ts';
import { decidesWhatStays, subgroupInstruction } from '../../core/method/runSheets.ts';
import type { Part } from '../../core/runSheet/part.ts';
import { useDraft } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { columnColours } from '../theme.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { columnsOf } from './runCommands.ts';

const DefinitiveButton = lazyPart(() => import('../definitive/DefinitiveButton.tsx'));

const useStyles = makeStyles({
  help: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  prompts: {
    margin: 0,
    padding: '0 0 0 12px',
    listStyleType: 'none',
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground2,
    '& li + li': { marginTop: '4px' },
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  way: { minWidth: 'auto', borderLeft: '4px solid var(--mark)' },
  instruction: { margin: '4px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
  link: {
    alignSelf: 'start',
    minWidth: 'auto',
    marginLeft: '-8px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The instructions of a part, and buttons to the places for it. */
export function PartHelp({ part }: { readonly part: Part }) {
  const styles = useStyles();
  const { session } = useSession();
  const { goTo } = useRoute();
  const { selectField } = useDraft();
  const { say } = useSpeech();
  const text = useWords(runSheetWords);
  const columns = columnsOf(part, session.kind);
  const [only, ...others] = columns;
  return (
    <div className={styles.help}>
      {part.split && <p className={styles.words}>{text.splits[part.split]}</p>}
      {only && others.length === 0 && <p className={styles.question}>{say(only.question)}</p>}
      {part.prompts.length > 0 && (
        <ul className={styles.prompts}>
          {part.prompts.map(prompt => (
            <li key={prompt.nl}>{say(prompt)}</li>
          ))}
        </ul>
      )}
      {part.kind === 'subgroups' && <Instruction />}
      {decidesWhatStays(part) && (
        <Suspense>
          <DefinitiveButton />
        </Suspense>
      )}
      {(part.rules || columns.length > 0) && (
        <div className={styles.ways} role="group" aria-label={text.columns}>
          {part.rules && (
            <Button size="small" onClick={() => goTo('rules')}>
              {text.toRules(rules.length)}
            </Button>
          )}
          {columns.map(({ id, step, name }) => (
            <Button
              key={id}
              size="small"
              className={styles.way}
              style={columnColours(step) as CSSProperties}
              onClick={() => {
                selectField(id);
                goTo('card');
              }}
            >
              {text.toColumn(say(name))}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function Instruction() {
  const styles = useStyles();
  const id = useId();
  const { say } = useSpeech();
  const text = useWords(runSheetWords);
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Button
        size="small"
        appearance="transparent"
        className={styles.link}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        onClick={() => setShown(!shown)}
      >
        {text.instruction}
      </Button>
      {shown && (
        <ul id={id} className={styles.instruction}>
          {subgroupInstruction.map(line => (
            <li key={line.nl}>{say(line)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
