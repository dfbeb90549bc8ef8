import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { rulesHeading, rulesProvenance, type RuleText } from '../../core/method/rules.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { isOurWording, ourRules, rulesInUse, type OwnRules } from '../../core/method/ownRules.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleList } from './RuleList.tsx';
import { useOwnRules } from './useOwnRules.ts';
import { useSpeech, useWords } from '../speech.ts';
import { rulesWords } from './words.ts';
import { uiWords } from '../ui/words.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  read: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '14px 16px 8px' },
  title: { marginBottom: '6px' },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    paddingTop: '2px',
    overflowWrap: 'anywhere',
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  sixth: { marginLeft: '-8px' },
  foot: {
    flexShrink: 0,
    padding: '10px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  provenance: { marginTop: '8px' },
  reset: { minWidth: 'auto', padding: 0, marginTop: '2px', color: tokens.colorBrandForegroundLink },
});

/** The view for the rules of the conversation: to read out, to reword, and to put on a slide. */
export default function RulesView() {
  const [own, keep] = useOwnRules();
  return own && <Rules own={own} keep={keep} />;
}

interface RulesProps {
  readonly own: OwnRules;
  readonly keep: (own: OwnRules) => void;
}

function Rules({ own, keep }: RulesProps) {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const { session, run } = useSession();
  const state = useSessionState();
  const announce = useAnnounce();
  const { language, say } = useSpeech();
  const text = useWords(rulesWords);
  const uiText = useWords(uiWords);
  const [editing, setEditing] = useState(false);
  /** The rules before a reset; null when there is no reset to undo. */
  const [taken, setTaken] = useState<OwnRules | null>(null);
  const ours = ourRules(language);
  const ourWording = isOurWording(own, language);
  const inUse = rulesInUse(own, language);

  const insert = async () => {
    const asTheyAre = ourWording && !own.sixth;
    if (await run(session.slide.insertRules(language, asTheyAre ? undefined : inUse)))
      announce(text.inserted);
  };
  const change = (next: OwnRules) => {
    setTaken(null);
    keep(next);
  };
  const changeOne = (at: number, rule: RuleText) =>
    change({ ...own, rules: own.rules.map((one, index) => (index === at ? rule : one)) });
  const changeAll = (pasted: readonly RuleText[]) => {
    change({ rules: own.rules.map((one, at) => pasted[at] ?? one), sixth: own.sixth || pasted.length > 5 });
    announce(text.pasted);
  };
  const reset = () => {
    keep({ ...ours, sixth: own.sixth });
    setTaken(own);
    announce(text.resetDone);
  };
  const takeBack = () => {
    if (taken) keep(taken);
    setTaken(null);
    announce(text.ownAgain);
  };

  return (
    <div className={styles.page}>
      <div className={styles.read}>
        <h2 className={mergeClasses(heading, styles.title)}>{say(rulesHeading)}</h2>
        {editing && <p className={quiet}>{text.editHint}</p>}
        <RuleList>
          {inUse.map((rule, at) =>
            editing ? (
              <RuleEditor
                key={at}
                number={at + 1}
                rule={own.rules[at] ?? rule}
                ours={ours.rules[at]}
                change={next => changeOne(at, next)}
                changeAll={changeAll}
              />
            ) : (
              <p key={at} className={styles.words}>
                <span className={styles.name}>{rule.title}</span>
                {rule.text}
              </p>
            ),
          )}
        </RuleList>
        <Switch
          className={styles.sixth}
          label={text.sixth}
          checked={own.sixth}
          onChange={(_, { checked }) => change({ ...own, sixth: checked })}
        />
        <p className={quiet}>{text.sixthHint}</p>
      </div>
      <div className={styles.foot}>
        <div className={styles.ways}>
          <Button appearance="primary" disabledFocusable={state.busy} onClick={() => void insert()}>
            {state.busy ? uiText.busy : text.insert}
          </Button>
          <Button onClick={() => setEditing(!editing)}>{editing ? text.ready : text.edit}</Button>
        </div>
        <p className={mergeClasses(quiet, styles.provenance)}>
          {ourWording ? say(rulesProvenance) : text.own}
        </p>
        {(taken ?? !ourWording) && (
          <Button
            className={styles.reset}
            size="small"
            appearance="transparent"
            onClick={taken ? takeBack : reset}
          >
            {taken ? text.takeBack : text.reset}
          </Button>
        )}
      </div>
    </div>
  );
}
