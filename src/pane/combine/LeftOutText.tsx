import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from '../announcements.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { copyToClipboard } from '../finish/clipboard.ts';
import { SelectableText } from '../finish/SelectableText.tsx';

const useStyles = makeStyles({
  told: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 8px',
    marginTop: '4px',
  },
});

/**
 * Shows the entries that were not selected as one text. The button copies the text, or selects it where copying is not
 * allowed.
 */
export function LeftOutText({ words }: { readonly words: string }) {
  const styles = useStyles();
  const quiet = useHintText();
  const announce = useAnnounce();
  const text = useWords(combineWords);
  const [told, setTold] = useState<string | null>(null);
  const [refusals, setRefusals] = useState(0);
  const copy = async () => {
    const isCopied = await copyToClipboard({ text: words });
    const sentence = isCopied ? text.copied : text.copyYourself;
    if (!isCopied) setRefusals(refusals + 1);
    setTold(sentence);
    announce(sentence);
  };
  return (
    <>
      {/* Changes after each refusal, which remounts the text, so that it is selected again. */}
      <SelectableText key={refusals} label={text.leftLabel} words={words} />
      <div className={styles.told}>
        <span className={quiet}>{told}</span>
        <Button size="small" onClick={() => void copy()}>
          {text.copy}
        </Button>
      </div>
    </>
  );
}
