import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useAnnounce } from '../announcements.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';
import { SelectableText } from './SelectableText.tsx';
import { ActionRow } from './ActionRow.tsx';
import { useExportRoutes, type ExportItem } from './useExportRoutes.ts';

const useStyles = makeStyles({
  another: { minWidth: 'auto', padding: 0, color: tokens.colorBrandForegroundLink },
});

interface ExportRowProps {
  readonly texts: { readonly name: string; readonly hint: string; readonly way: string };
  readonly takeAway: ExportItem;
}

/** A row that exports an item by the best available route, shows which route worked, and offers the next route. */
export function ExportRow({ texts, takeAway }: ExportRowProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const announce = useAnnounce();
  const text = useWords(finishWords);
  const name = takeAway.file?.name ?? texts.name;
  const roads = useExportRoutes(takeAway, road => announce(text.arrived[road](name)));
  const { taken } = roads;
  return (
    <ActionRow texts={texts} busy={roads.busy ? text.busy : null} start={roads.start}>
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
    </ActionRow>
  );
}
