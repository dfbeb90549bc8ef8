import { Checkbox } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { useHintText } from '../ui/hintText.ts';
import { useGathering } from './gathering.tsx';

/** Says where the names are stored. Has a checkbox to keep the names on this device until tonight. */
export function KeepNames() {
  const quiet = useHintText();
  const hint = useId();
  const text = useWords(groupsWords);
  const { keeping, keepUntilTonight } = useGathering();
  const [refused, setRefused] = useState(false);
  return (
    <div>
      <Checkbox
        label={text.keepTonight}
        aria-describedby={hint}
        checked={keeping === 'device'}
        onChange={(_, { checked }) => {
          const kept = keepUntilTonight(checked === true);
          setRefused(checked === true && !kept);
        }}
      />
      <p id={hint} className={quiet} role="status">
        {refused && keeping !== 'device' ? text.notKept[keeping] : text.kept[keeping]}
      </p>
    </div>
  );
}
