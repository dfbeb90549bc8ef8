import { Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';

interface TitleFieldProps {
  readonly title: string;
  /** Called once when editing ends; with null when the title is unchanged. */
  readonly close: (title: string | null) => void;
}

/** Edits the title of a part. Leaving the field keeps the typed text. */
export function TitleField({ title, close }: TitleFieldProps) {
  const text = useWords(runSheetWords);
  const [draft, setDraft] = useState(title);
  const field = useRef<HTMLSpanElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    const input = field.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  const end = (words: string | null) => {
    if (closed.current) return;
    closed.current = true;
    close(words?.trim() === '' ? null : words);
  };
  return (
    <span ref={field}>
      <Input
        size="small"
        aria-label={text.rename}
        value={draft}
        maxLength={120}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={() => end(draft)}
        onKeyDown={event => {
          if (event.key === 'Enter') end(draft);
          if (event.key === 'Escape') end(null);
        }}
      />
    </span>
  );
}
