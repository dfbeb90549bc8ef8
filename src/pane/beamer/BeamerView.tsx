import {
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Field,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from '../announcements.tsx';
import { useHostActions } from '../hostActions.ts';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { scrollingPage } from '../ui/scrollingPage.ts';
import { useWords } from '../speech.ts';
import { useRoomWatches } from './roomWatches.ts';
import { beamerWords, type Program } from './words.ts';

const useStyles = makeStyles({
  page: {
    ...scrollingPage,
    gap: '16px',
  },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
  switch: { marginLeft: '-8px' },
  steps: { margin: 0, paddingLeft: '22px', display: 'flex', flexDirection: 'column', gap: '8px' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  seen: { margin: 0, '& dt': { fontWeight: tokens.fontWeightSemibold }, '& dd': { margin: '0 0 8px' } },
});

const programs: readonly Program[] = ['windows', 'mac', 'web'];

/** Explains how to project the slide without the pane. Has the switch for when the room sees the pane too. */
export default function BeamerView() {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const announce = useAnnounce();
  const text = useWords(beamerWords);
  const { platform } = useHostActions();
  const { watches, setWatches } = useRoomWatches();
  const [program, setProgram] = useState<Program>(platform === 'other' ? 'windows' : platform);
  const steps = [
    [text.extend, text.extendHow[program]],
    [text.show, text.showHow[program]],
    [text.try, text.tryHow[program]],
  ] as const;
  return (
    <section className={styles.page} aria-label={text.title}>
      <div className={styles.part}>
        <h2 className={heading}>{text.title}</h2>
        <p className={styles.words}>{text.lead}</p>
      </div>
      <div>
        <Switch
          className={styles.switch}
          label={text.watches}
          checked={watches}
          onChange={(_, { checked }) => {
            setWatches(checked);
            announce(checked ? text.isOn : text.isOff);
          }}
        />
        <p className={quiet}>{text.watchesHint}</p>
      </div>
      <section className={styles.part}>
        <h3 className={heading}>{text.steps}</h3>
        <Field label={text.program}>
          <RadioGroup
            layout="horizontal"
            value={program}
            onChange={(_, { value }) => setProgram(value as Program)}
          >
            {programs.map(one => (
              <Radio key={one} value={one} label={text.programs[one]} />
            ))}
          </RadioGroup>
        </Field>
        <ol className={mergeClasses(styles.words, styles.steps)}>
          {steps.map(([name, how]) => (
            <li key={name}>
              <span className={styles.name}>{name}</span>
              {how}
            </li>
          ))}
        </ol>
        <p className={quiet}>{text.fails}</p>
      </section>
      <section className={styles.part}>
        <h3 className={heading}>{text.sees}</h3>
        <dl className={mergeClasses(styles.words, styles.seen)}>
          {Object.entries(text.seen).map(([key, [where, what]]) => (
            <div key={key}>
              <dt>{where}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </section>
  );
}
