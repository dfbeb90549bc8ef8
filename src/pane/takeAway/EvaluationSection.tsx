import { Button, makeStyles } from '@fluentui/react-components';
import { evaluation } from '../../core/method/evaluation.ts';
import { useDesk } from '../desk.ts';
import { useLaterSpeech } from '../laterSpeech.ts';
import { FinishSection } from './FinishSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';

const useStyles = makeStyles({ way: { alignSelf: 'start' } });

/** A card to look back with, for the same goal. */
export function EvaluationSection({ content: { goal, kind, language } }: FinishSectionProps) {
  const styles = useStyles();
  const { session, state, fill, go, run, announce } = useDesk();
  const { text } = useLaterSpeech();
  const [first] = evaluation.fields;
  if (kind.id === evaluation.id || !first) return null;
  const make = async () => {
    go('card');
    const made = await run(session.cards.insert({ kind: evaluation.id, goal, language, style: 'starter' }));
    if (!made) return;
    fill(first.id);
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
