import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { SlideText16Filled } from '@fluentui/react-icons/svg/slide-text';
import { Suspense, useId, useState } from 'react';
import { steps, type Field, type FieldId } from '../../core/card/kind.ts';
import { useAnnounce } from '../announcements.tsx';
import { useRoute } from '../route.tsx';
import { useSession } from '../session.tsx';
import { usePartPrompts } from '../runSheet/runSheet.ts';
import { troubleSentence } from '../ui/troubles.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { Notice } from '../ui/Notice.tsx';
import { PromptList } from './PromptList.tsx';
import type { SlidePrompt } from './slidePrompt.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { fillWords } from './words.ts';
import { frameWords } from '../frame/words.ts';

const StandingHelp = lazyPart(() => import('./StandingHelp.tsx'));
const LargeColumn = lazyPart(() => import('./LargeColumn.tsx'));
const ColumnMenu = lazyPart(() => import('./ColumnMenu.tsx'));

const useStyles = makeStyles({
  guide: { padding: '4px 16px 2px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    // Wraps, because the rail does not show the column name at this width.
    '@media (max-width: 260px)': { flexWrap: 'wrap' },
  },
  step: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 260px)': { flexBasis: 'calc(100% - 32px)' },
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
  prompts: {
    marginTop: '8px',
    paddingLeft: '12px',
    borderLeft: '3px solid var(--mark)',
  },
  refused: { marginTop: '4px' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', marginLeft: '-8px', marginTop: '2px' },
  fold: { flexShrink: 0, marginLeft: '-8px' },
  up: { rotate: '180deg' },
  link: { flexShrink: 0, minWidth: 'auto', color: 'var(--mark)', fontWeight: tokens.fontWeightSemibold },
});

/** How many questions are shown at a time. */
const AT_A_TIME = 2;

interface StepGuideProps {
  readonly column: Field;
  readonly prompt: SlidePrompt;
  /** Starts merging entries into one; null when there are fewer than two entries. */
  readonly bundle: (() => void) | null;
  readonly next: (field: FieldId) => void;
  /** Whether to show only the step and its question, as for a definitive version, which needs no prompts. */
  readonly brief: boolean;
  /** Whether the guide is folded to one line by default, which leaves more space for the entries. */
  readonly folded: boolean;
}

/** The current step: its question, a few prompts at a time, and a button for more help. */
export function StepGuide({ column, prompt, bundle, next: goOn, brief, folded }: StepGuideProps) {
  const styles = useStyles();
  const { session } = useSession();
  const { goTo } = useRoute();
  const announce = useAnnounce();
  const { language, say } = useSpeech();
  const text = useWords(fillWords);
  const frameText = useWords(frameWords);
  /** The index of the first prompt that is shown. */
  const [first, setFirst] = useState(0);
  const [helping, setHelping] = useState(false);
  /** Whether a person folded the guide; null before a person folds or unfolds it. */
  const [isFolded, setFolded] = useState<boolean | null>(null);
  const isLine = isFolded ?? folded;
  const { shown } = prompt;
  // While the question is hidden, the line is the heading.
  const Step = isLine ? 'h2' : 'span';
  const help = useId();
  const { kind } = session;
  const after = steps(kind).find(one => one.step === column.step + 1);
  const isOnLeft = after !== undefined && kind.fields.indexOf(after) < kind.fields.indexOf(column);
  const asked = [...usePartPrompts(column.id), ...column.prompts];
  const { length } = asked;
  const prompts = [...asked, ...asked].slice(first, first + Math.min(AT_A_TIME, length)).map(say);
  // The question on the slide is always shown, so that it can be removed.
  const questions = shown === null || prompts.includes(shown) ? prompts : [shown, ...prompts];
  const ask = () => {
    setFirst((first + 1) % length);
    const latest = asked[(first + AT_A_TIME) % length];
    if (latest) announce(say(latest));
  };
  return (
    <div className={styles.guide}>
      <div className={styles.line}>
        <IconButton
          className={styles.fold}
          appearance="transparent"
          icon={<ChevronDown16Regular className={isLine ? '' : styles.up} />}
          label={isLine ? text.unfold : text.fold}
          aria-expanded={!isLine}
          onMouseDown={keepFocus}
          onClick={() => setFolded(!isLine)}
        />
        <Step className={styles.step} title={isLine ? say(column.question) : undefined}>
          {kind.rows.length > 0
            ? say(column.name)
            : text.step(column.step, kind.fields.length, say(column.name))}
        </Step>
        {isLine && shown !== null && (
          <IconButton
            appearance="transparent"
            icon={<SlideText16Filled />}
            label={text.prompt.takeOffOf(shown)}
            onMouseDown={keepFocus}
            onClick={() => prompt.show(null)}
          />
        )}
        {after && (
          <Button
            className={styles.link}
            size="small"
            appearance="transparent"
            icon={isOnLeft ? <ArrowLeft16Regular /> : <ArrowRight16Regular />}
            iconPosition={isOnLeft ? 'before' : 'after'}
            title={text.nextTo(say(after.name))}
            aria-label={text.nextTo(say(after.name))}
            onClick={() => goOn(after.id)}
          >
            {text.next}
          </Button>
        )}
        {!after && (
          <Button
            className={styles.link}
            size="small"
            appearance="transparent"
            onClick={() => goTo('finish')}
          >
            {frameText.places.finish}
          </Button>
        )}
        {!brief && kind.rows.length === 0 && (
          <Suspense>
            <LargeColumn column={column} />
          </Suspense>
        )}
        {bundle && (
          <Suspense>
            <ColumnMenu column={column} bundle={bundle} />
          </Suspense>
        )}
      </div>
      {!isLine && <h2 className={styles.question}>{say(column.question)}</h2>}
      <div className={styles.prompts} hidden={brief || isLine}>
        <PromptList label={text.prompts} questions={questions} prompt={prompt} />
        {prompt.refused && (
          <Notice className={styles.refused}>{troubleSentence(prompt.refused, language, kind)}</Notice>
        )}
        <div className={styles.links}>
          {length > AT_A_TIME && (
            <Button
              className={styles.link}
              size="small"
              appearance="transparent"
              onMouseDown={keepFocus}
              onClick={ask}
            >
              {text.anotherPrompt}
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
            {helping ? text.lessHelp : text.help}
          </Button>
        </div>
        {helping && (
          <div id={help}>
            <Suspense>
              <StandingHelp prompt={prompt} />
            </Suspense>
          </div>
        )}
      </div>
    </div>
  );
}
