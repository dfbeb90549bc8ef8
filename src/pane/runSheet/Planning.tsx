import { Button, Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { runSheets, SHORT_TIME, SHORT_VARIANT } from '../../core/method/runSheets.ts';
import { MINUTE, sum, totalMinutes, type Part } from '../../core/runSheet/part.ts';
import { scaled } from '../../core/runSheet/scaling.ts';
import { newSheet, planOf, withoutPart, type RunSheet } from '../../core/runSheet/sheet.ts';
import { useNow } from '../clock.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useVisuallyHidden } from '../ui/visuallyHidden.ts';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { sheetOf, variantOf } from './storedRunSheet.ts';
import { TimeShortage } from './TimeShortage.tsx';
import { usePageStyle } from './pageStyle.ts';
import { PartList } from './PartList.tsx';
import { PlannedTimes } from './PlannedTimes.tsx';
import { useRunCommands } from './runCommands.ts';
import { useRunSheet } from './runSheet.ts';
import { nearestTime, nextFive, timeOfDay } from '../../core/runSheet/times.ts';

const useStyles = makeStyles({
  variant: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
  about: { margin: '4px 0 12px' },
  lasts: { fontVariantNumeric: 'tabular-nums' },
  begin: { width: '100%', marginTop: '8px' },
  reset: { marginTop: '6px', marginLeft: '-6px' },
});

/** The planning view: the parts with their length, the start and the end, and the button that starts the run. */
export function Planning({ sheet }: { readonly sheet: RunSheet }) {
  const page = usePageStyle();
  const styles = useStyles();
  const quiet = useHintText();
  const unseen = useVisuallyHidden();
  const { preferences } = useSession();
  const announce = useAnnounce();
  const { keep } = useRunSheet();
  const { begin } = useRunCommands();
  const { language, say } = useSpeech();
  const text = useWords(runSheetWords);
  const now = useNow(false);

  const variant = variantOf(sheet.variant);
  const scaling = planOf(sheet);
  const parts = scaling.kind === 'plan' ? scaling.parts : sheet.parts;
  const start = sheet.start === null ? nextFive(now) : nearestTime(sheet.start, now);
  const total = totalMinutes(parts);
  const end = start + total * MINUTE;
  const shortest = variantOf(SHORT_VARIANT);
  const { available } = sheet;
  const isShort =
    available !== null && available <= SHORT_TIME && scaled(shortest.parts, available).kind === 'plan';
  const change = (changes: Partial<RunSheet>) => keep({ sheet: { ...sheet, ...changes } });
  const setParts = (changed: readonly Part[]) => change({ parts: changed });
  const choose = async (id: string) => {
    const own = await sheetOf(preferences, variantOf(id));
    keep({ sheet: { ...own, start: sheet.start, available: sheet.available } });
  };

  return (
    <>
      <div className={page.read}>
        <h2 className={unseen}>{text.plan}</h2>
        <Field label={text.variant}>
          <Select
            className={styles.variant}
            value={variant.id}
            onChange={(_, { value }) => void choose(value)}
          >
            {runSheets.map(({ id, name, parts: all }) => (
              <option key={id} value={id}>
                {`${say(name)} · ${text.duration(totalMinutes(all))}`}
              </option>
            ))}
          </Select>
        </Field>
        <p className={mergeClasses(quiet, styles.about)}>{say(variant.about)}</p>
        <PlannedTimes sheet={sheet} start={start} total={total} now={now} change={change} />
        <PartList
          rows={parts.map((part, index) => ({
            part,
            begins: start + sum(parts.slice(0, index).map(one => one.minutes)) * MINUTE,
            spent: null,
          }))}
          parts={sheet.parts}
          first={0}
          current={null}
          change={setParts}
        />
        <Button
          className={styles.reset}
          size="small"
          appearance="subtle"
          onClick={() => {
            change({ parts: newSheet(variant).parts });
            announce(text.resetDone);
          }}
        >
          {text.reset}
        </Button>
      </div>
      <div className={page.foot}>
        <div role="status">
          <TimeShortage
            scaling={scaling}
            parts={sheet.parts}
            drop={ids => setParts(ids.reduce<readonly Part[]>(withoutPart, sheet.parts))}
            takeTime={() => change({ available: null })}
            shorter={isShort ? { name: say(shortest.name), choose: () => void choose(shortest.id) } : null}
          />
        </div>
        {scaling.kind === 'plan' && (
          <p className={mergeClasses(quiet, styles.lasts)}>
            {text.lasts(timeOfDay(end, language), text.duration(total))}
          </p>
        )}
        <Button
          className={styles.begin}
          appearance="primary"
          size="large"
          disabledFocusable={scaling.kind !== 'plan'}
          onClick={() => scaling.kind === 'plan' && begin(scaling.parts, sheet.start)}
        >
          {text.begin}
        </Button>
      </div>
    </>
  );
}
