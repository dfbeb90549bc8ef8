import { Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import type { RuleText } from '../../core/method/rules.ts';
import { useWords } from '../speech.ts';
import { rulesWords } from './words.ts';
import { pastedRules } from '../../core/method/ownRules.ts';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { '& input': { fontWeight: tokens.fontWeightSemibold } },
});

interface RuleEditorProps {
  /** The number of the rule, from 1. */
  readonly number: number;
  readonly rule: RuleText;
  /** Our wording, shown as a placeholder while both texts are empty. */
  readonly ours: RuleText | undefined;
  readonly change: (rule: RuleText) => void;
  /** Called when the pasted text is a whole set of rules. */
  readonly changeAll: (rules: readonly RuleText[]) => void;
}

/** Edits the title and the text of one rule. */
export function RuleEditor({ number, rule, ours, change, changeAll }: RuleEditorProps) {
  const styles = useStyles();
  const text = useWords(rulesWords);
  const blank = rule.title === '' && rule.text === '';
  const paste = (event: ClipboardEvent) => {
    const all = pastedRules(event.clipboardData.getData('text'));
    if (!all) return;
    event.preventDefault();
    changeAll(all);
  };
  return (
    <div className={styles.editor}>
      <Input
        className={styles.title}
        aria-label={text.titleOf(number)}
        value={rule.title}
        placeholder={blank ? ours?.title : undefined}
        maxLength={120}
        onPaste={paste}
        onChange={(_, { value }) => change({ ...rule, title: value })}
      />
      <Textarea
        aria-label={text.textOf(number)}
        value={rule.text}
        placeholder={blank ? ours?.text : undefined}
        maxLength={300}
        rows={2}
        onPaste={paste}
        onChange={(_, { value }) => change({ ...rule, text: value })}
      />
    </div>
  );
}
