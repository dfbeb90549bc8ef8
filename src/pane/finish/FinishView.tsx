import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { SharingSection } from '../checks/SharingSection.tsx';
import { DefinitiveSection } from '../definitive/DefinitiveSection.tsx';
import { useRoute } from '../route.tsx';
import { useSessionState } from '../session.tsx';
import { useHeading } from '../ui/heading.ts';
import { Notice } from '../ui/Notice.tsx';
import { useHintText } from '../ui/hintText.ts';
import { scrollingPage } from '../ui/scrollingPage.ts';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';
import { AgreementSection } from './AgreementSection.tsx';
import { ClosingSection } from './ClosingSection.tsx';
import { EvaluationSection } from './EvaluationSection.tsx';
import { SheetsSection } from './SheetsSection.tsx';
import { TextsSection } from './TextsSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';
import { useContent } from './useContent.ts';

/** The sections, in order. A section that does not apply to the kind of card renders nothing. */
const sections: readonly ComponentType<FinishSectionProps>[] = [
  DefinitiveSection,
  SharingSection,
  AgreementSection,
  TextsSection,
  SheetsSection,
  EvaluationSection,
  ClosingSection,
];

const useStyles = makeStyles({
  page: {
    ...scrollingPage,
    position: 'relative',
    gap: '20px',
  },
  top: { display: 'flex', flexDirection: 'column', gap: '4px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  way: { alignSelf: 'start' },
});

/** The view for after the meeting: exports the card in several formats, and finishes the card. */
export default function FinishView() {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const { goTo } = useRoute();
  const state = useSessionState();
  const text = useWords(finishWords);
  const { content, readAgain } = useContent();
  const open = state.card !== null;
  return (
    <section className={styles.page} aria-label={text.title}>
      <div className={styles.top}>
        <h2 className={heading}>{text.title}</h2>
        <p className={styles.words}>{open ? text.lead : text.noCard}</p>
      </div>
      {!open && (
        <Button className={styles.way} appearance="primary" onClick={() => goTo('card')}>
          {text.cards}
        </Button>
      )}
      {open && content === null && (
        <p className={quiet} role="status">
          {text.reading}
        </p>
      )}
      {open && content === 'unread' && (
        <div className={styles.top} role="alert">
          <p className={styles.words}>{text.unread}</p>
          <Button className={styles.way} onClick={readAgain}>
            {text.retry}
          </Button>
        </div>
      )}
      {open && content !== null && content !== 'unread' && (content.outside ?? []).length > 0 && (
        <Notice className="">
          {text.outside((content.outside ?? []).length)} {text.outsideExported}
          <ul>
            {content.outside?.map((words, at) => (
              <li key={`${at} ${words}`}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      {open &&
        content !== null &&
        content !== 'unread' &&
        sections.map((Section, at) => <Section key={at} content={content} />)}
    </section>
  );
}
