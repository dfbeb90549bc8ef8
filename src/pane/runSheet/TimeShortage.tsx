import { Button, makeStyles } from '@fluentui/react-components';
import { partTitle, type Part, type PartId } from '../../core/runSheet/part.ts';
import type { Scaling } from '../../core/runSheet/scaling.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
import { joinPhrases } from '../phrases.ts';

const useStyles = makeStyles({
  notice: { marginTop: '4px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginTop: '6px' },
});

interface MisfitProps {
  /**
   * The result of dividing the time. A plan shows a notice only if breaks or parts with pinned minutes had to change
   * (`bent`).
   */
  readonly scaling:
    Exclude<Scaling, { readonly kind: 'plan' }> | { readonly kind: 'plan'; readonly bent: readonly PartId[] };
  readonly parts: readonly Part[];
  readonly drop: (parts: readonly PartId[]) => void;
  /** Extends the available time to what the parts need. */
  readonly takeTime?: () => void;
  /** A variant that fits in the time, suggested instead of dropping parts. */
  readonly shorter?: { readonly name: string; readonly choose: () => void } | null;
}

/** Shows that the parts do not fit in the time, and offers ways to fix that. */
export function TimeShortage({ scaling, parts, drop, takeTime, shorter }: MisfitProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const text = useWords(runSheetWords);
  const names = (ids: readonly PartId[]) =>
    joinPhrases(
      parts.filter(one => ids.includes(one.id)).map(one => partTitle(one, language)),
      language,
    );
  if (scaling.kind === 'noParts') return <Notice className={styles.notice}>{text.noParts}</Notice>;
  if (scaling.kind === 'plan') {
    const { bent } = scaling;
    return (
      bent.length > 0 && (
        <Notice isCalm className={styles.notice}>
          {text.bent(names(bent), bent.length)}
        </Notice>
      )
    );
  }
  const { short } = scaling;
  const spare = shorter ? [] : scaling.drop;
  const advice = shorter
    ? text.fitsShorter(shorter.name)
    : spare.length > 0
      ? text.fitsWithout(names(spare))
      : text.fitsNot;
  return (
    <Notice className={styles.notice}>
      {text.tooLittle(short)} {advice}
      <div className={styles.ways}>
        {shorter && (
          <Button size="small" appearance="primary" onClick={shorter.choose}>
            {text.chooseShorter}
          </Button>
        )}
        {spare.length > 0 && (
          <Button size="small" onClick={() => drop(spare)}>
            {text.drop(spare.length)}
          </Button>
        )}
        {takeTime && (
          <Button size="small" onClick={takeTime}>
            {text.takeTime}
          </Button>
        )}
      </div>
    </Notice>
  );
}
