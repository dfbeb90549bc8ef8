import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fieldOf, type FieldId } from '../../core/card/kind.ts';
import type { SketchedShape, SlideSketch } from '../../core/deck/sketch.ts';
import { drawing, type DrawnShape } from '../../core/recognition/drawing.ts';
import { planeOf } from '../../core/recognition/plane.ts';
import type { Recognised } from '../../core/recognition/found.ts';
import { entriesIn } from '../../core/text/paragraphs.ts';
import { useSession } from '../session.tsx';
import { rovingTarget } from '../ui/roving.ts';
import { withSoftBreaks } from '../ui/softBreaks.ts';
import { useSpeech, useWords } from '../speech.ts';
import { adoptWords } from './words.ts';
import { uiWords } from '../ui/words.ts';
import { columnColours } from '../theme.ts';
import { sortForReading, ninthOf } from '../../core/recognition/readingOrder.ts';
import { SlidePicture } from './SlidePicture.tsx';

/** How many characters of a text are shown, enough to recognise the shape. */
const BRIEF = 40;

/**
 * A box lower than this share of the slide's height shows its column name beside the number instead of below the
 * number.
 */
const LOW = 0.14;

const useStyles = makeStyles({
  drawing: {
    position: 'relative',
    isolation: 'isolate',
    overflowX: 'clip',
    overflowY: 'clip',
    overflowClipMargin: '4px',
  },
  shape: {
    position: 'absolute',
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '0 3px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    overflowX: 'hidden',
    overflowY: 'hidden',
    font: 'inherit',
    fontSize: '9px',
    lineHeight: '11px',
    textAlign: 'center',
    hyphens: 'manual',
    '@media (max-width: 345px)': { fontSize: '8px' },
    color: 'var(--mark)',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
    ':hover': { outline: `1px solid ${tokens.colorNeutralForeground2}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { outline: '3px solid var(--mark)' },
  low: {
    flexDirection: 'row',
    justifyContent: 'start',
    gap: '3px',
    fontSize: '8px',
    whiteSpace: 'nowrap',
  },
  step: { fontSize: '14px', lineHeight: '16px', fontWeight: tokens.fontWeightBold },
  lowStep: { fontSize: '9px' },
  // The start of the text, to recognise the shape by; too small to read.
  words: {
    display: 'block',
    fontSize: '8px',
    lineHeight: '10px',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

interface SlideDrawingProps {
  readonly sketch: SlideSketch;
  readonly found: Recognised;
  /** The column whose box is highlighted. */
  readonly chosen: FieldId | null;
  readonly point: (shape: SketchedShape) => void;
}

/**
 * A picture of the slide with a button over each shape that holds text, to choose the boxes. Smaller shapes are above
 * larger shapes, so that every shape can be clicked. Arrow keys move in reading order.
 */
export function SlideDrawing({ sketch, found, chosen, point }: SlideDrawingProps) {
  const styles = useStyles();
  const { session } = useSession();
  const { say } = useSpeech();
  const text = useWords(adoptWords);
  const uiText = useWords(uiWords);
  const [stop, setStop] = useState(0);
  const plane = planeOf(sketch);
  const shapes = sortForReading(sketch.shapes, plane);
  const bySize = shapes.toSorted((a, b) => b.width * b.height - a.width * a.height);
  const drawn = new Map(drawing(sketch, found).map(({ shape, role }) => [shape, role]));
  const nameOf = (field: FieldId) => say(fieldOf(session.kind, field).name);
  const roleName = (role: DrawnShape['role']) => {
    if ('field' in role) return text.roles[role.is](nameOf(role.field));
    return role.is === 'title' ? text.roles.title : '';
  };
  const labelOf = (shape: SketchedShape, role: DrawnShape['role']) => {
    const box = text.box(text.where(...ninthOf(shape, plane)), wordsOf(shape));
    return [box, roleName(role)].filter(Boolean).join(', ');
  };
  return (
    <div className={styles.drawing}>
      <SlidePicture sketch={sketch} found={found} />
      <div role="group" aria-label={text.drawing(sketch.position)}>
        {shapes.map((shape, at) => {
          const role = drawn.get(shape) ?? { is: 'other' };
          const isLow = shape.height < LOW * plane.height;
          const field = 'field' in role ? fieldOf(session.kind, role.field) : null;
          return (
            <button
              key={at}
              type="button"
              aria-label={labelOf(shape, role)}
              tabIndex={at === Math.min(stop, shapes.length - 1) ? 0 : -1}
              className={mergeClasses(
                styles.shape,
                role.is === 'box' ? isLow && styles.low : styles.words,
                role.is === 'box' && role.field === chosen && styles.chosen,
              )}
              style={{
                left: `${(shape.left / plane.width) * 100}%`,
                top: `${(shape.top / plane.height) * 100}%`,
                width: `${(shape.width / plane.width) * 100}%`,
                height: `${(shape.height / plane.height) * 100}%`,
                zIndex: bySize.indexOf(shape),
                ...(field && columnColours(field.step)),
              }}
              onFocus={() => setStop(at)}
              onKeyDown={event => rovingTarget(event)?.focus()}
              onClick={() => point(shape)}
            >
              {role.is === 'box' && field && (
                <>
                  <span className={mergeClasses(styles.step, isLow && styles.lowStep)}>{field.step}</span>
                  {isLow ? say(field.name) : withSoftBreaks(say(field.name), uiText.softBreaks)}
                </>
              )}
              {role.is !== 'box' && wordsOf(shape)}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** Returns the start of the first paragraph on a shape. */
function wordsOf({ text }: SketchedShape): string {
  return (entriesIn(text)[0] ?? '').slice(0, BRIEF);
}
