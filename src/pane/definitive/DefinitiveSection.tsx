import { Button, makeStyles } from '@fluentui/react-components';
import { useSessionState } from '../session.tsx';
import { useWords } from '../speech.ts';
import { definitiveWords } from './words.ts';
import { uiWords } from '../ui/words.ts';
import { FinishSection } from '../finish/FinishSection.tsx';
import type { FinishSectionProps } from '../finish/FinishSection.tsx';
import { useDefinitive } from './useDefinitive.ts';

const useStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The section to make or open the definitive version: a second card with the entries that the group keeps. */
export function DefinitiveSection({ content: { language } }: FinishSectionProps) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const text = useWords(definitiveWords);
  const uiText = useWords(uiWords);
  const definitive = useDefinitive();
  if (!definitive) return null;
  const { is, make, change } = definitive;
  return (
    <FinishSection title={text.title} hint={is === 'open' ? text.isOpen : text.hint}>
      <div className={styles.ways}>
        {change && (
          <Button disabledFocusable={busy} onClick={() => void change()}>
            {is === 'open' ? text.openWorking : text.open}
          </Button>
        )}
        {is === 'none' && (
          <Button disabledFocusable={busy} onClick={() => void make(language)}>
            {busy ? uiText.busy : text.make}
          </Button>
        )}
      </div>
    </FinishSection>
  );
}
