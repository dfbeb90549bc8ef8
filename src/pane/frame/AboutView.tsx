import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Language } from '../../core/card/language.ts';
import { useHeading } from '../ui/heading.ts';
import { useLaterSpeech } from '../laterSpeech.ts';
import { languageNames } from '../text/sentence.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '14px 16px 24px' },
  title: { marginBottom: '14px' },
  part: { marginBottom: '20px' },
  words: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  list: { paddingLeft: '18px', '& li': { marginBottom: '4px' } },
});

/** Where the method comes from, what is stored where, and the language of the pane. */
export default function AboutView() {
  const styles = useStyles();
  const heading = useHeading();
  const { language, text, speak } = useLaterSpeech();
  return (
    <div className={styles.page}>
      <h2 className={mergeClasses(heading, styles.title)}>{text.about.title}</h2>
      <Field className={styles.part} label={text.about.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => speak(value as Language)}
        >
          {Object.entries(languageNames).map(([one, name]) => (
            <Radio key={one} value={one} label={name} />
          ))}
        </RadioGroup>
      </Field>
      <section className={styles.part}>
        <h3 className={heading}>{text.about.method}</h3>
        <p className={styles.words}>{text.about.credit}</p>
      </section>
      <section className={styles.part}>
        <h3 className={heading}>{text.about.stored}</h3>
        <ul className={mergeClasses(styles.words, styles.list)}>
          {text.about.storedList.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
