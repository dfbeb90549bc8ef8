import { useWords } from '../speech.ts';
import { sheetWords } from './sheetWords.ts';
import { FinishSection } from './FinishSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';
import { useSheetMaker } from './useSheetMaker.ts';
import { SheetsRow } from './SheetsRow.tsx';

/** The section that makes empty cards to print. */
export function SheetsSection({ content: { goal, language } }: FinishSectionProps) {
  const text = useWords(sheetWords);
  if (!useSheetMaker()) return null;
  return (
    <FinishSection title={text.title}>
      <SheetsRow goal={goal} language={language} />
    </FinishSection>
  );
}
