import { LIST } from '../../opc/budget.ts';
import { useHostActions } from '../hostActions.ts';
import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent } from 'react';
import { readParticipants, type Remark } from '../../core/groups/participants.ts';
import { useAnnounce } from '../announcements.tsx';
import type { ListTrouble, Rows } from './list/listFile.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useNarrowField } from '../ui/narrowField.ts';
import { useHintText } from '../ui/hintText.ts';
import { useFileDrop } from '../ui/useFileDrop.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { addList } from '../../core/groups/gatheringChanges.ts';
import { useGathering } from './gathering.tsx';
import { Remarks } from './Remarks.tsx';

const useStyles = makeStyles({
  intake: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderRadius: tokens.borderRadiusLarge,
    outlineOffset: '4px',
  },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}` },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  notice: { marginTop: '2px' },
});

/** Why a list was refused, with the remarks on it. */
interface Refusal {
  readonly trouble: ListTrouble | 'noNames';
  readonly remarks: readonly Remark[];
}

/** Reads a list of participants that is pasted, typed, opened as a file, or dropped here. */
export function ListIntake({ taken }: { readonly taken: () => void }) {
  const styles = useStyles();
  const quiet = useHintText();
  const narrow = useNarrowField();
  const announce = useAnnounce();
  const text = useWords(groupsWords);
  const { gathering, change, draft, setDraft } = useGathering();
  const { readList } = useHostActions();
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const place = useRef<HTMLDivElement>(null);

  const refuse = (trouble: Refusal['trouble'], remarks: readonly Remark[] = []) =>
    setRefusal({ trouble, remarks });
  const take = (rows: Rows) => {
    const list = readParticipants(rows, gathering.people);
    if (list.participants.length === 0) {
      refuse('noNames', list.remarks);
      return;
    }
    setRefusal(null);
    setDraft('');
    change(now => addList(now, list));
    announce(text.taken(list.participants.length));
    taken();
  };
  const takePaste = async (pasted: string) => {
    if (pasted.trim() === '') return;
    const { readPaste } = await import('./list/separated.ts');
    take(readPaste(pasted));
  };
  const takeFile = async (chosen: File) => {
    setReading(true);
    // Reading throws when the file has been moved or locked.
    const read =
      chosen.size > LIST.file
        ? ({ ok: false, trouble: 'tooLarge' } as const)
        : await readList(chosen).catch(() => null);
    setReading(false);
    if (read?.ok) take(read.rows);
    else refuse(read ? read.trouble : 'broken');
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    // A pasted list is read at once. Text that is pasted into a typed list becomes part of it.
    if (draft.trim() !== '' || !/[\n\r\t]/.test(pasted.trim())) return;
    event.preventDefault();
    setDraft(pasted);
    void takePaste(pasted);
  };
  const over = useFileDrop(place, ([chosen]) => void takeFile(chosen));

  return (
    <div ref={place} className={mergeClasses(styles.intake, over && styles.over)}>
      <Field className={narrow} label={text.intake} hint={text.intakeHint}>
        <Textarea
          value={draft}
          rows={4}
          resize="vertical"
          placeholder={text.intakePlaceholder}
          onPaste={paste}
          onChange={(_, { value }) => setDraft(value)}
        />
      </Field>
      <div className={styles.ways}>
        <Button disabledFocusable={draft.trim() === ''} onClick={() => void takePaste(draft)}>
          {text.read}
        </Button>
        <FileButton
          label={text.open}
          busy={reading}
          accept=".xlsx,.xls,.csv,.txt,.tsv"
          take={([chosen]) => void takeFile(chosen)}
        >
          {reading ? text.reading : text.open}
        </FileButton>
      </div>
      <p className={quiet}>{over ? text.drop : text.openHint}</p>
      <div role="alert">
        {refusal && (
          <Notice className={styles.notice}>
            {refusal.trouble === 'noNames' ? text.noNames : text.troubles[refusal.trouble]}
          </Notice>
        )}
      </div>
      {refusal && <Remarks remarks={refusal.remarks} />}
    </div>
  );
}
