import { Button, makeStyles } from '@fluentui/react-components';
import { steps } from '../../core/card/kind.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useLaterSpeech } from '../laterSpeech.ts';
import { FinishSection } from '../finish/FinishSection.tsx';
import type { FinishSectionProps } from '../finish/FinishSection.tsx';

const useStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The card on which only stands what the group decides on, beside the working card. */
export function DefinitiveSection({ content: { language } }: FinishSectionProps) {
  const styles = useStyles();
  const { session, run } = useSession();
  const { goTo } = useRoute();
  const { selectField } = useDraft();
  const state = useSessionState();
  const announce = useAnnounce();
  const { text } = useLaterSpeech();
  const open = state.card?.pages[0];
  const [first] = steps(session.kind);
  if (!open || !first || !session.kind.definitive) return null;
  const { id, definitive } = open.identity;
  const other = state.cards.find(one =>
    definitive ? one.identity.id === definitive.of : one.identity.definitive?.of === id,
  );
  const make = async () => {
    if (!(await run(session.makeDefinitive(language)))) return;
    selectField(first.id);
    goTo('card');
    announce(text.definitive.made);
  };
  const change = async () => {
    if (other && (await run(session.open(other)))) goTo('card');
  };
  return (
    <FinishSection
      title={text.definitive.title}
      hint={definitive ? text.definitive.isOpen : text.definitive.hint}
    >
      <div className={styles.ways}>
        {other && (
          <Button disabledFocusable={state.busy} onClick={() => void change()}>
            {definitive ? text.definitive.openWorking : text.definitive.open}
          </Button>
        )}
        {!definitive && !other && (
          <Button disabledFocusable={state.busy} onClick={() => void make()}>
            {state.busy ? text.busy : text.definitive.make}
          </Button>
        )}
      </div>
    </FinishSection>
  );
}
