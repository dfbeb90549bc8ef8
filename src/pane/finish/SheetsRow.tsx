import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { steps } from '../../core/card/kind.ts';
import type { Language } from '../../core/card/language.ts';
import type { SheetsOrder } from '../../core/method/sheetsStamp.ts';
import { fileName } from '../../core/takeAway/fileName.ts';
import { useSession } from '../session.tsx';
import { useRoundInView } from '../groups/roundInView.ts';
import { rulesInUse } from '../../core/method/ownRules.ts';
import { useOwnRules } from '../rules/useOwnRules.ts';
import { useWords } from '../speech.ts';
import { sheetWords } from './sheetWords.ts';
import { groupsWords } from '../groups/words.ts';
import { ExportRow } from './ExportRow.tsx';
import { useSheetMaker } from './useSheetMaker.ts';

interface SheetsRowProps {
  /** The goal on the sheets; '' for none. */
  readonly goal: string;
  readonly language: Language;
}

/**
 * A row that makes empty cards to print, for the groups of the round in view. Renders nothing where the host cannot
 * make sheets.
 */
export function SheetsRow({ goal, language }: SheetsRowProps) {
  const { session } = useSession();
  const { round, at } = useRoundInView();
  const isDivided = round !== undefined;
  const text = useWords(sheetWords);
  const groupsText = useWords(groupsWords);
  const makeSheets = useSheetMaker();
  const [own] = useOwnRules();
  const [withPeople, setWithPeople] = useState(false);
  const { kind } = session;
  if (!makeSheets || !own) return null;
  const groups = (round?.division.groups ?? []).map((people, group) => ({
    name: groupsText.group(group + 1),
    people: people.map(one => one.name),
  }));
  const order: SheetsOrder = {
    kind,
    language,
    goal,
    groups,
    ...(isDivided && { round: at + 1 }),
    withPeople,
    rules: rulesInUse(own, language),
  };
  const words = () =>
    steps(kind).map(({ step, name, question }) => `${step}. ${name[language]}: ${question[language]}`);
  return (
    <div>
      {groups.length > 0 && (
        <Checkbox
          label={text.withPeople}
          checked={withPeople}
          onChange={(_, { checked }) => setWithPeople(checked === true)}
        />
      )}
      <ExportRow
        texts={{ ...text, hint: text.count(groups.length, at + 1) }}
        takeAway={{
          form: 'presentation',
          copy: () => ({ text: words().join('\n') }),
          file: {
            name: fileName([text.name, goal], 'pptx'),
            type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
            bytes: () => makeSheets(order),
          },
        }}
      />
    </div>
  );
}
