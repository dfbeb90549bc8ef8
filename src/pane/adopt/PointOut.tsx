import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useId, useState } from 'react';
import { fieldOf, steps, type FieldId } from '../../core/card/kind.ts';
import type { SketchedShape } from '../../core/deck/sketch.ts';
import { corrected } from '../../core/recognition/corrected.ts';
import { fieldAt } from '../../core/recognition/drawing.ts';
import type { Recognised } from '../../core/recognition/found.ts';
import type { Candidate } from '../../core/session/cards.ts';
import { useAnnounce } from '../announcements.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { adoptWords } from './words.ts';
import { uiWords } from '../ui/words.ts';
import { ArrivalHeading } from './ArrivalHeading.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { SlideDrawing } from './SlideDrawing.tsx';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '8px 16px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
  back: { alignSelf: 'start', marginLeft: '-8px' },
  // Two lines high, so that a longer hint does not move the drawing.
  hint: {
    margin: 0,
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  foot: {
    flexShrink: 0,
    padding: '8px 16px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  missing: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** The recognition result of a slide on which nothing was recognised. */
const unknown: Recognised = { boxes: {}, headings: {}, title: null, confidence: 0 };

interface PointOutProps {
  readonly candidate: Candidate;
  readonly back: () => void;
}

/**
 * Shows the boxes that were recognised on a slide, and lets the facilitator correct them. She then uses the slide as
 * the card. If PowerPoint cannot fill the boxes on that slide, their texts are copied to a new card instead.
 */
export function PointOut({ candidate: { sketch, found: first, boxes }, back }: PointOutProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const id = useId();
  const { session, run } = useSession();
  const { goTo } = useRoute();
  const state = useSessionState();
  const announce = useAnnounce();
  const { language, say } = useSpeech();
  const text = useWords(adoptWords);
  const uiText = useWords(uiWords);
  const { kind } = session;
  const missingIn = ({ boxes }: Recognised) => steps(kind).filter(one => boxes[one.id] === undefined);
  const [found, setFound] = useState(first ?? unknown);
  const [chosen, choose] = useState<FieldId | null>(missingIn(found)[0]?.id ?? null);
  const missing = missingIn(found);
  const nameOf = (field: FieldId) => say(fieldOf(kind, field).name);

  const point = (shape: SketchedShape) => {
    const there = fieldAt(found.boxes, shape.place);
    if (chosen === null || there === chosen) {
      // A click on a box selects its column; a second click deselects it.
      const next = there === chosen ? null : there;
      choose(next);
      announce(next ? text.pointAt(nameOf(next)) : text.columnFirst);
      return;
    }
    const next = corrected(found, chosen, shape, kind);
    setFound(next);
    choose(missingIn(next)[0]?.id ?? null);
    announce(text.pointed(nameOf(chosen)));
  };
  const end =
    boxes === 'copied'
      ? {
          hint: text.outOfReach,
          name: text.copy,
          done: text.copied,
          make: () => session.cards.copyToCard(sketch, found, language),
        }
      : {
          hint: text.nothingChanges,
          name: text.use,
          done: text.used,
          make: () => session.cards.adopt(sketch.slide, found.boxes, found.title),
        };
  const use = async () => {
    if (!(await run(end.make()))) return;
    announce(end.done(sketch.position));
    goTo('card');
  };
  return (
    <>
      <div className={styles.page}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          onClick={back}
        >
          {text.back}
        </Button>
        <ArrivalHeading>{text.slide(sketch.position)}</ArrivalHeading>
        <p className={styles.hint}>{chosen ? text.pointAt(nameOf(chosen)) : text.check}</p>
        <SlideDrawing sketch={sketch} found={found} chosen={chosen} point={point} />
        <ColumnChoice boxes={found.boxes} chosen={chosen} choose={choose} />
      </div>
      <div className={styles.foot}>
        <div id={id}>
          {missing.length > 0 && (
            <p className={styles.missing}>{text.missing(missing.map(one => say(one.name)))}</p>
          )}
          <p className={quiet}>{end.hint}</p>
        </div>
        <Button
          appearance="primary"
          disabledFocusable={missing.length > 0 || state.busy}
          aria-describedby={id}
          onClick={() => void use()}
        >
          {state.busy ? uiText.busy : end.name}
        </Button>
      </div>
    </>
  );
}
