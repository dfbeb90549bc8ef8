import { Checkbox } from '@fluentui/react-components';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { beamerWords } from './words.ts';
import { useRoomWatches } from './roomWatches.ts';

/**
 * Says that a slide shows names to the room, while the room is watching, and offers to leave the names out. The choice
 * stays visible while names are left out.
 */
export function NamesOnSlide() {
  const quiet = useHintText();
  const text = useWords(beamerWords);
  const { watches, withoutNames, setWithoutNames } = useRoomWatches();
  if (!watches && !withoutNames) return null;
  return (
    <div>
      <p className={quiet}>{withoutNames ? text.noNamesOnSlide : text.namesOnSlide}</p>
      <Checkbox
        label={text.withoutNames}
        checked={withoutNames}
        onChange={(_, { checked }) => setWithoutNames(checked === true)}
      />
    </div>
  );
}
