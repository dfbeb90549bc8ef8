import { useLaterSpeech } from '../laterSpeech.ts';
import { FinishSection } from './FinishSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';
import { useSheets } from './sheets.ts';
import { SheetsRow } from './SheetsRow.tsx';

/** The card on paper, for groups that meet after this. */
export function SheetsSection({ content: { goal, language } }: FinishSectionProps) {
  const { text } = useLaterSpeech();
  if (!useSheets()) return null;
  return (
    <FinishSection title={text.sheets.title}>
      <SheetsRow goal={goal} language={language} />
    </FinishSection>
  );
}
