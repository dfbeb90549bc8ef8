import { useSpeech } from '../speech.ts';
import { FinishSection } from './FinishSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';
import { useOutlets } from './outlets.ts';
import { SheetsRow } from './SheetsRow.tsx';

/** The card on paper, for groups that meet after this. */
export function SheetsSection({ content: { goal, kind, language } }: FinishSectionProps) {
  const { text } = useSpeech();
  const { makeSheets } = useOutlets();
  if (!makeSheets || kind.rows.length > 0) return null;
  return (
    <FinishSection title={text.sheets.title}>
      <SheetsRow goal={goal} language={language} />
    </FinishSection>
  );
}
