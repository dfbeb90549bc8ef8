import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useAnnounce } from '../announcements.tsx';
import { useQuiet } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';
import { SelectableText } from './SelectableText.tsx';
import { TakeAwayRow } from './TakeAwayRow.tsx';
import { useRoads, type TakeAway } from './useRoads.ts';

const useStyles = makeStyles({
  another: { minWidth: 'auto', padding: 0, color: tokens.colorBrandForegroundLink },
});

interface RoadRowProps {
  readonly texts: { readonly name: string; readonly hint: string; readonly way: string };
  readonly takeAway: TakeAway;
}

/** A take-away that leaves by the best road that works here, says which, and has another one at hand. */
export function RoadRow({ texts, takeAway }: RoadRowProps) {
  const styles = useStyles();
  const quiet = useQuiet();
  const announce = useAnnounce();
  const text = useWords(finishWords);
  const name = takeAway.file?.name ?? texts.name;
  const roads = useRoads(takeAway, road => announce(text.arrived[road](name)));
  const { taken } = roads;
  return (
    <TakeAwayRow texts={texts} busy={roads.busy ? text.busy : null} start={roads.start}>
      {taken !== null && (
        <p className={quiet}>
          {text.arrived[taken](name)}{' '}
          {roads.more && (
            <Button className={styles.another} size="small" appearance="transparent" onClick={roads.another}>
              {text.another}
            </Button>
          )}
        </p>
      )}
      {taken === 'select' && (
        <SelectableText label={text.selected(texts.name)} words={takeAway.copy().text} />
      )}
    </TakeAwayRow>
  );
}
