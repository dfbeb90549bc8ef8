import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Field } from '../../core/card/kind.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import type { EntryView } from '../../core/session/state.ts';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useSession } from '../session.tsx';
import { GrowingText } from '../ui/GrowingText.tsx';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { bundleWords } from './bundleWords.ts';
import { fillWords } from './words.ts';

const useStyles = makeStyles({
  bundle: { padding: '4px 16px 8px' },
  hint: { margin: '2px 0 4px' },
  list: { listStyleType: 'none', margin: '0 0 8px -8px', padding: 0, overflowWrap: 'anywhere' },
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: '1px solid var(--mark)', borderTopColor: 'var(--mark)' },
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '8px' },
});

interface BundleProps {
  readonly column: Field;
  readonly entries: readonly EntryView[];
  readonly close: () => void;
}

/** Replaces several entries of a column by one new entry: asks which entries, and for the new text. */
export default function Bundle({ column, entries, close }: BundleProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const heading = useHeading();
  const title = useId();
  const { session, run } = useSession();
  const { beginWriting, setEdit } = useDraft();
  const announce = useAnnounce();
  const { say } = useSpeech();
  const bundleText = useWords(bundleWords);
  const text = useWords(fillWords);
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  /**
   * The selected entries, each with its text when it was selected. An entry whose text changes on the slide is
   * deselected.
   */
  const [chosen, setChosen] = useState<ReadonlyMap<EntryKey, string>>(new Map());
  const [own, setOwn] = useState<string | null>(null);
  const onSlide = entries.filter(one => one.status === 'onSlide');
  const taken = onSlide.filter(one => chosen.get(one.key) === one.text);
  const words = own ?? taken.map(one => one.text).join('; ');
  const ready = taken.length > 1 && !isBlank(cleanEntry(words));

  useEffect(beginWriting, [beginWriting]);
  useEffect(() => () => setEdit(null), [setEdit]);
  /** Keeps the text in the draft. A reload restores the text in the entry field; the selection is lost. */
  const setWords = (next: string) => {
    setOwn(next);
    setEdit({ key: null, kind: 'edit', base: '', text: next });
  };
  useEffect(() => list.current?.querySelector('input')?.focus(), []);

  const take = ({ key, text: now }: EntryView, checked: boolean) => {
    setChosen(new Map(chosen).set(key, checked ? now : ''));
    if (checked && own !== null) setWords(`${own}; ${now}`);
  };
  const bundle = async () => {
    const [first, second] = taken;
    if (!ready || !first || !second) return input.current?.focus();
    setEdit(null);
    close();
    const notes = taken.map(one => one.annotation.note).filter(note => note !== '');
    const bundled = await run(
      session.entries.bundle(
        taken.map(one => one.key),
        words,
      ),
    );
    if (!bundled) return;
    if (notes.length > 0) session.entries.note(first.key, notes.join('\n'));
    announce(bundleText.done(taken.length));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };

  return (
    <section aria-labelledby={title} className={styles.bundle}>
      <h3 id={title} className={heading}>
        {bundleText.open}
      </h3>
      <p className={mergeClasses(quiet, styles.hint)}>{bundleText.hint}</p>
      <ul ref={list} className={styles.list} aria-label={text.entry.list(say(column.name))}>
        {onSlide.map(entry => (
          <li key={entry.key}>
            <Checkbox
              label={entry.text}
              checked={taken.includes(entry)}
              onKeyDown={press}
              onChange={(_, { checked }) => take(entry, checked === true)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.box}>
        <GrowingText
          ref={input}
          label={bundleText.words}
          placeholder={bundleText.words}
          value={words}
          onChange={setWords}
          onEnter={() => void bundle()}
          onKeyDown={press}
        />
      </div>
      <div className={styles.ways}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!ready}
          onKeyDown={press}
          onClick={() => void bundle()}
        >
          {bundleText.put(taken.length)}
        </Button>
        <Button size="small" onKeyDown={press} onClick={close}>
          {bundleText.cancel}
        </Button>
      </div>
    </section>
  );
}
