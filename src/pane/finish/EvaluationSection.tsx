import { Button, makeStyles } from '@fluentui/react-components';
import { evaluation } from '../../core/method/evaluation.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';
import { FinishSection } from './FinishSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';

const useStyles = makeStyles({ way: { alignSelf: 'start' } });

/** The section that makes an evaluation card for the same goal. */
export function EvaluationSection({ content: { goal, kind, language } }: FinishSectionProps) {
  const styles = useStyles();
  const { session, run } = useSession();
  const { goTo } = useRoute();
  const { selectField } = useDraft();
  const state = useSessionState();
  const announce = useAnnounce();
  const text = useWords(finishWords);
  const [first] = evaluation.fields;
  if (kind.id === evaluation.id || !first) return null;
  const make = async () => {
    goTo('card');
    const made = await run(session.cards.insert({ kind: evaluation.id, goal, language, style: 'template' }));
    if (!made) return;
    selectField(first.id);
    announce(text.evaluation.made);
  };
  return (
    <FinishSection title={text.evaluation.title} hint={text.evaluation.hint}>
      <Button className={styles.way} disabledFocusable={state.busy} onClick={() => void make()}>
        {text.evaluation.make}
      </Button>
    </FinishSection>
  );
}
