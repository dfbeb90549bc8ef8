import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { Language } from '../../core/card/language.ts';
import { useHeading } from '../parts/heading.ts';
import { useSpeech } from '../speech.ts';
import { dictionaries } from '../text/sentence.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '8px 16px 24px' },
  top: { display: 'flex', alignItems: 'center', gap: '4px', marginLeft: '-8px', marginBottom: '12px' },
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
export default function AboutView({ leave }: { readonly leave: () => void }) {
  const styles = useStyles();
  const heading = useHeading();
  const { language, text, speak } = useSpeech();
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text.about.back}
          title={text.about.back}
          onClick={leave}
        />
        <h2 className={heading}>{text.about.title}</h2>
      </div>
      <Field className={styles.part} label={text.about.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => speak(value as Language)}
        >
          {Object.entries(dictionaries).map(([one, { languageName }]) => (
            <Radio key={one} value={one} label={languageName} />
          ))}
        </RadioGroup>
      </Field>
      <section className={styles.part}>
        <h3 className={heading}>{text.about.method}</h3>
        <p className={styles.words}>{text.about.credit}</p>
      </section>
      <section className={styles.part}>
        <h3 className={heading}>{text.about.stored}</h3>
        <ul className={`${styles.words} ${styles.list}`}>
          {text.about.storedList.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
