import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sheetMail, sheetText, type Sheet } from '../../core/selfTest/sheet.ts';
import type { SelfTestReport } from '../../core/selfTest/selfTest.ts';
import { copyToClipboard } from '../finish/clipboard.ts';
import { SelectableText } from '../finish/SelectableText.tsx';
import { joinPhrases } from '../phrases.ts';
import { useSpeech, useWords } from '../speech.ts';
import { useHintText } from '../ui/hintText.ts';
import { Notice } from '../ui/Notice.tsx';
import { selfTestWords } from './words.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  notice: { marginBottom: '4px' },
});

interface SheetPartProps {
  readonly sheet: Sheet;
  readonly left: SelfTestReport['left'];
}

/** The answers of a self-test, to copy or to send, and which test slides PowerPoint did not remove. */
export function SheetPart({ sheet, left }: SheetPartProps) {
  const styles = useStyles();
  const hint = useHintText();
  const { language } = useSpeech();
  const text = useWords(selfTestWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = sheetText(sheet);
  const mail = sheetMail(sheet, text.subject);
  const results = Object.values(sheet.answers);
  const answered = results.filter(one => typeof one !== 'object' || 'p50' in one).length;
  return (
    <div className={styles.part}>
      {left?.length !== 0 && (
        <div role="alert">
          <Notice className={styles.notice}>
            {left ? text.left(joinPhrases(left.map(String), language)) : text.leftUnknown}
          </Notice>
        </div>
      )}
      <p className={styles.words} role="status">
        {text.answered(answered, results.length)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void copyToClipboard({ text: words }).then(setCopied)}>
          {text.copySheet}
        </Button>
        {mail !== null && <Link href={mail}>{text.mail}</Link>}
      </div>
      <p className={hint} role="status">
        {copied === null ? mail === null && text.tooLong : copied ? text.copied : text.notCopied}
      </p>
      <SelectableText label={text.sheet} words={words} />
    </div>
  );
}
