import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { accessibility, type AccessibilityFinding } from '../../core/checks/accessibility.ts';
import { textsOf, traceable, type TraceInText } from '../../core/checks/traceable.ts';
import { HALL_FLOOR } from '../../core/fit/fit.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { HiddenFromRoom } from '../beamer/HiddenFromRoom.tsx';
import { beamerWords } from '../beamer/words.ts';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useGathering } from '../groups/gathering.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { checksWords } from './words.ts';
import { FinishSection } from '../finish/FinishSection.tsx';
import type { FinishSectionProps } from '../finish/FinishSection.tsx';
import { LookRow } from './LookRow.tsx';
import { TraceRow } from './TraceRow.tsx';

const useStyles = makeStyles({
  way: { alignSelf: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Returns the key of a trace that the facilitator accepted. The key changes with the text. */
function keyOf({ entry, part, start, text }: TraceInText): string {
  return [entry, part, start, text].join('\n');
}

/**
 * Checks a card before it is shared: words that may identify someone, and accessibility. Changes the card only on
 * request.
 */
export function SharingSection({ content: { kind, language } }: FinishSectionProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const { session, run } = useSession();
  const { goTo } = useRoute();
  const { selectField } = useDraft();
  const state = useSessionState();
  const announce = useAnnounce();
  const { gathering } = useGathering();
  const { say } = useSpeech();
  const text = useWords(checksWords);
  const beamerText = useWords(beamerWords);
  /** The accessibility findings; null before the first check. */
  const [looks, setLooks] = useState<readonly AccessibilityFinding[] | null>(null);
  const [accepted, accept] = useState<ReadonlySet<string>>(new Set());
  const { card } = state;
  if (!card) return null;
  const asked = looks !== null;
  const people = gathering.people.map(one => one.name);
  const tracesNow = () => traceable(textsOf(card), people).filter(one => !accepted.has(keyOf(one)));
  const traces = asked ? tracesNow() : [];

  /** Resolves with the accessibility findings on the slide; null when the slide could not be read. */
  const look = async () => {
    const read = session.slide.readAppearance(card.card);
    if (!(await run(read))) return null;
    const outcome = await read;
    if (!outcome.ok) return null;
    const { scale = 1 } = card.card.identity;
    const smallestSize = state.smallestSize ?? HALL_FLOOR;
    const found = accessibility(outcome.value, {
      kind,
      language,
      smallestSize,
      scale,
      slide: card.placement?.size ?? null,
    });
    setLooks(found);
    return found;
  };
  const check = async () => {
    const found = await look();
    if (found) announce(text.found(found.length + tracesNow().length));
  };
  const fix = async (finding: AccessibilityFinding) => {
    if (!finding.fix || !(await run(session.slide.applyFixes(card.card, [finding.fix])))) return;
    announce(text.mended);
    await look();
  };
  const adjust = ({ field, entry }: TraceInText) => {
    // The entry must be rendered before it can get the focus.
    flushSync(() => {
      selectField(field);
      goTo('card');
    });
    document.querySelector<HTMLElement>(`[data-entry="${entry}"] [data-words]`)?.focus();
  };
  const nameOfField = (field: TraceInText['field'] | null) => {
    const found = kind.fields.find(one => one.id === field);
    return found ? say(found.name) : null;
  };
  const inNotes = traces.filter(({ part }) => part === 'note');
  const rowOf = (trace: TraceInText) => (
    <TraceRow
      key={keyOf(trace)}
      trace={trace}
      column={nameOfField(trace.field) ?? ''}
      adjust={() => adjust(trace)}
      leave={() => accept(new Set([...accepted, keyOf(trace)]))}
    />
  );

  return (
    <FinishSection title={text.title} hint={text.hint}>
      <Button className={styles.way} onClick={() => void check()}>
        {asked ? text.again : text.check}
      </Button>
      {asked && (
        <>
          {card.pages.length > 1 && <p className={quiet}>{text.onePage}</p>}
          <p className={quiet}>{text.traces(traces.length)}</p>
          <ul className={styles.list}>{traces.filter(({ part }) => part === 'words').map(rowOf)}</ul>
          {inNotes.length > 0 && (
            <HiddenFromRoom sentence={beamerText.hidden.notes}>
              <ul className={styles.list}>{inNotes.map(rowOf)}</ul>
            </HiddenFromRoom>
          )}
          <p className={quiet}>{text.notLooked}</p>
          <p className={quiet}>{text.looks(looks.length)}</p>
          <ul className={styles.list}>
            {looks.map((finding, at) => (
              <LookRow
                key={`${finding.code} ${finding.shape?.id ?? at}`}
                finding={finding}
                name={nameOfField(finding.shape?.field ?? null) ?? finding.shape?.name ?? ''}
                fix={() => void fix(finding)}
              />
            ))}
          </ul>
        </>
      )}
    </FinishSection>
  );
}
