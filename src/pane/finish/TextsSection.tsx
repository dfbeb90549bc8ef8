import { actionsText } from '../../core/takeAway/actionsCsv.ts';
import { fileName } from '../../core/takeAway/fileName.ts';
import { cardMarkdown } from '../../core/takeAway/markdown.ts';
import { isForAgreement } from '../../core/agreement/agreement.ts';
import { useLaterSpeech } from '../laterSpeech.ts';
import { exported } from './exported.ts';
import { FinishSection } from './FinishSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';
import { RoadRow } from './RoadRow.tsx';

/** What is on the card, for other programs. */
export function TextsSection({ content }: FinishSectionProps) {
  const { text } = useLaterSpeech();
  const { csv, markdown } = text.finish;
  const { goal } = content;
  const name = goal === '' ? content.kind.name[content.language] : goal;
  return (
    <FinishSection title={text.finish.other}>
      <div>
        {isForAgreement(content.kind) && (
          <RoadRow
            texts={csv}
            takeAway={{
              form: 'file',
              copy: () => ({ text: actionsText(content) }),
              file: {
                name: fileName([csv.name, goal], 'csv'),
                type: 'text/csv',
                bytes: () => exported('csv', content),
              },
            }}
          />
        )}
        <RoadRow
          texts={markdown}
          takeAway={{
            form: 'file',
            copy: () => ({ text: cardMarkdown(content) }),
            file: {
              name: fileName([name], 'md'),
              type: 'text/markdown',
              bytes: () => exported('md', content),
            },
          }}
        />
      </div>
    </FinishSection>
  );
}
