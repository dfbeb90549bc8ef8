import { Button, makeStyles } from '@fluentui/react-components';
import { steps } from '../../core/card/kind.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useWords } from '../speech.ts';
import { definitiveWords } from './words.ts';
import { uiWords } from '../ui/words.ts';
import { FinishSection } from '../finish/FinishSection.tsx';
import type { FinishSectionProps } from '../finish/FinishSection.tsx';

const useStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** Makes or opens the definitive version, a second card for what the group decides. */
export function DefinitiveSection({ content: { language } }: FinishSectionProps) {
  const styles = useStyles();
  const { session, run } = useSession();
  const { goTo } = useRoute();
  const { selectField } = useDraft();
  const state = useSessionState();
  const announce = useAnnounce();
  const text = useWords(definitiveWords);
  const uiText = useWords(uiWords);
  const open = state.card?.pages[0];
  const [first] = steps(session.kind);
  if (!open || !first || !session.kind.definitive) return null;
  const { id, definitive } = open.identity;
  const other = state.cards.find(one =>
    definitive ? one.identity.id === definitive.of : one.identity.definitive?.of === id,
  );
  const make = async () => {
    if (!(await run(session.cards.makeDefinitive(language)))) return;
    selectField(first.id);
    goTo('card');
    announce(text.made);
  };
  const change = async () => {
    if (other && (await run(session.cards.open(other)))) goTo('card');
  };
  return (
    <FinishSection title={text.title} hint={definitive ? text.isOpen : text.hint}>
      <div className={styles.ways}>
        {other && (
          <Button disabledFocusable={state.busy} onClick={() => void change()}>
            {definitive ? text.openWorking : text.open}
          </Button>
        )}
        {!definitive && !other && (
          <Button disabledFocusable={state.busy} onClick={() => void make()}>
            {state.busy ? uiText.busy : text.make}
          </Button>
        )}
      </div>
    </FinishSection>
  );
}
