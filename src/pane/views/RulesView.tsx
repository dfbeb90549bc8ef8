import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { rules, rulesHeading } from '../../core/method/rules.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  read: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '14px 16px 8px' },
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rule: {
    display: 'flex',
    gap: '12px',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  number: {
    flexShrink: 0,
    width: '26px',
    height: '26px',
    borderRadius: '50%',
    textAlign: 'center',
    lineHeight: '26px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    paddingTop: '2px',
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  foot: {
    flexShrink: 0,
    padding: '10px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  provenance: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The rules for the conversation, to read out or to put on a slide. */
export default function RulesView() {
  const styles = useStyles();
  const { session, state, run, announce } = useDesk();
  const { language, text, say } = useSpeech();
  const insert = async () => {
    if (await run(session.insertRules(language))) announce(text.rules.inserted);
  };
  return (
    <div className={styles.page}>
      <div className={styles.read}>
        <h2 className={styles.title}>{say(rulesHeading)}</h2>
        <ol className={styles.list}>
          {rules.map((rule, index) => (
            <li key={rule.title.nl} className={styles.rule}>
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <p className={styles.words}>
                <span className={styles.name}>{say(rule.title)}</span>
                {say(rule.text)}
              </p>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" disabledFocusable={state.busy} onClick={() => void insert()}>
          {state.busy ? text.busy : text.rules.insert}
        </Button>
        <p className={styles.provenance}>{text.rules.provenance}</p>
      </div>
    </div>
  );
}
