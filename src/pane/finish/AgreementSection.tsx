import { Field, Textarea } from '@fluentui/react-components';
import { agreementOf, isForAgreement } from '../../core/agreement/agreement.ts';
import { agreementHtml } from '../../core/agreement/html.ts';
import { agreementText } from '../../core/agreement/plainText.ts';
import { fileName } from '../../core/takeAway/fileName.ts';
import { HiddenFromRoom } from '../beamer/HiddenFromRoom.tsx';
import { beamerWords } from '../beamer/words.ts';
import { useSessionState } from '../session.tsx';
import { useGathering } from '../groups/gathering.tsx';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';
import { exportCard } from './exportCard.ts';
import { FinishSection } from './FinishSection.tsx';
import type { FinishSectionProps } from './FinishSection.tsx';
import { useNarrowField } from '../ui/narrowField.ts';
import { ExportRow } from './ExportRow.tsx';
import { SlidesRow } from './SlidesRow.tsx';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The section that exports a draft agreement: as a Word document, as slides, or as text to paste. */
export function AgreementSection({ content }: FinishSectionProps) {
  const state = useSessionState();
  const { partiesOf, setParties } = useGathering();
  const narrow = useNarrowField();
  const text = useWords(finishWords);
  const beamerText = useWords(beamerWords);
  const card = state.card?.card.identity.id;
  if (!card || !isForAgreement(content.kind)) return null;
  const agreement = agreementOf(content);
  const copy = () => ({ text: agreementText(agreement), html: agreementHtml(agreement) });
  const file = {
    name: fileName([agreement.title, content.goal], 'docx'),
    type: WORD,
    bytes: () => exportCard('docx', content),
  };
  return (
    <FinishSection title={text.agreement} hint={text.agreementHint}>
      <HiddenFromRoom sentence={beamerText.hidden.parties}>
        <Field className={narrow} label={text.parties} hint={text.partiesHint}>
          <Textarea
            value={partiesOf(card)}
            rows={2}
            maxLength={2000}
            onChange={(_, { value }) => setParties(card, value)}
          />
        </Field>
      </HiddenFromRoom>
      <div>
        <ExportRow texts={text.word} takeAway={{ form: 'file', copy, file }} />
        <SlidesRow agreement={agreement} />
        <ExportRow texts={text.copy} takeAway={{ form: 'text', copy }} />
      </div>
    </FinishSection>
  );
}
