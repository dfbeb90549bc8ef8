import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Language } from '../../core/card/language.ts';
import { Suspense } from 'react';
import { useHostActions } from '../hostActions.ts';
import { useHeading } from '../ui/heading.ts';
import { useSpeech, useWords } from '../speech.ts';
import { aboutWords } from './aboutWords.ts';
import { languageNames } from '../words.ts';
import { lazyPart } from '../ui/lazyPart.tsx';

const SelfTestSection = lazyPart(() => import('../selfTest/SelfTestSection.tsx'));

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

/** Shows the source of the method and what is stored where. Has the language setting and the self-test. */
export default function AboutView() {
  const styles = useStyles();
  const heading = useHeading();
  const { language, speak } = useSpeech();
  const text = useWords(aboutWords);
  const { selfTest } = useHostActions();
  return (
    <div className={styles.page}>
      <h2 className={mergeClasses(heading, styles.title)}>{text.title}</h2>
      <Field className={styles.part} label={text.language}>
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
        <h3 className={heading}>{text.method}</h3>
        <p className={styles.words}>{text.credit}</p>
      </section>
      <section className={styles.part}>
        <h3 className={heading}>{text.stored}</h3>
        <ul className={mergeClasses(styles.words, styles.list)}>
          {text.storedList.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {selfTest && (
        <Suspense>
          <SelfTestSection selfTest={selfTest} />
        </Suspense>
      )}
    </div>
  );
}
