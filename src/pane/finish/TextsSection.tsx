import { actionsText } from '../../core/takeAway/actionsCsv.ts';
import { fileName } from '../../core/takeAway/fileName.ts';
import { cardMarkdown } from '../../core/takeAway/markdown.ts';
import { isForAgreement } from '../../core/agreement/agreement.ts';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';
import { exportCard } from './exportCard.ts';
import { FinishSection } from './FinishSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';
import { ExportRow } from './ExportRow.tsx';

/** The section that exports the texts of the card for other programs. */
export function TextsSection({ content }: FinishSectionProps) {
  const text = useWords(finishWords);
  const { csv, markdown } = text;
  const { goal } = content;
  const name = goal === '' ? content.kind.name[content.language] : goal;
  return (
    <FinishSection title={text.other}>
      <div>
        {isForAgreement(content.kind) && (
          <ExportRow
            texts={csv}
            takeAway={{
              form: 'file',
              copy: () => ({ text: actionsText(content) }),
              file: {
                name: fileName([csv.name, goal], 'csv'),
                type: 'text/csv',
                bytes: () => exportCard('csv', content),
              },
            }}
          />
        )}
        <ExportRow
          texts={markdown}
          takeAway={{
            form: 'file',
            copy: () => ({ text: cardMarkdown(content) }),
            file: {
              name: fileName([name], 'txt'),
              type: 'text/plain',
              bytes: () => exportCard('md', content),
            },
          }}
        />
      </div>
    </FinishSection>
  );
}
