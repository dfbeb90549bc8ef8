import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type CSSProperties } from 'react';
import type { EmbeddedHost } from '../host/host.ts';
import type { TextBox } from '../host/textBoxes.ts';
import type { Drawing } from './drawing/drawing.ts';
import { useSentences } from './text/speech.ts';
import { slideMarks } from './theme.ts';
import { TypingBox, type Point } from './TypingBox.tsx';

const PIXELS_PER_POINT = 96 / 72;
/** Minimum width and height of a click target, in pixels on the slide. */
const SMALLEST = 24;

const useStyles = makeStyles({
  area: {
    position: 'absolute',
    padding: 0,
    border: 'none',
    background: 'none',
    cursor: 'text',
    borderRadius: 'calc(2px * var(--unscale))',
    ':hover': {
      outline: `calc(1px * var(--unscale)) solid ${slideMarks.hover}`,
    },
    ':focus-visible': {
      outline: `calc(2px * var(--unscale)) solid ${slideMarks.focus}`,
      outlineOffset: 'calc(1px * var(--unscale))',
    },
  },
  prompt: {
    outline: `calc(1px * var(--unscale)) dashed ${slideMarks.prompt}`,
  },
});

export interface TextBoxesProps {
  readonly host: EmbeddedHost;
  readonly slideId: string;
  readonly boxes: readonly TextBox[];
  /** The drawing under the boxes, or null while there is none. */
  readonly drawing: Drawing | null;
}

/**
 * The editable text boxes on the slide. Each box is a button. Pressing the button opens a text field in its place; the
 * Delete key deletes the box.
 */
export function TextBoxes({ host, slideId, boxes, drawing }: TextBoxesProps) {
  const styles = useStyles();
  const say = useSentences();
  const prefix = useId();
  const [typing, setTyping] = useState<{ readonly shapeId: string; readonly point: Point } | null>(null);
  const left = useRef<string | null>(null);
  const areas = useRef(new Map<string, HTMLButtonElement>());

  /** Deletes a box and moves the focus to the next box, or to the previous box when the deleted box was the last. */
  const remove = (shapeId: string): void => {
    const at = boxes.findIndex(one => one.shapeId === shapeId);
    const next = boxes[at + 1] ?? boxes[at - 1];
    if (next) areas.current.get(next.shapeId)?.focus();
    host.deleteShape(slideId, shapeId);
  };

  useEffect(() => {
    if (typing === null && left.current !== null) areas.current.get(left.current)?.focus();
    left.current = null;
  }, [typing]);

  return boxes.map(box => {
    const { shapeId, name } = box;
    const label = name || say.textBox;
    const place = placeOf(box);
    if (typing?.shapeId === shapeId && drawing) {
      return (
        <TypingBox
          key={shapeId}
          host={host}
          slideId={slideId}
          box={box}
          place={place}
          drawing={drawing}
          label={label}
          point={typing.point}
          onLeave={toBox => {
            left.current = toBox ? shapeId : null;
            setTyping(now => (now?.shapeId === shapeId ? null : now));
          }}
        />
      );
    }
    return (
      <button
        key={shapeId}
        ref={element => {
          if (element) areas.current.set(shapeId, element);
          else areas.current.delete(shapeId);
        }}
        type="button"
        className={mergeClasses(drawing?.prompted.has(shapeId) && styles.prompt, styles.area)}
        // Boxes with text lie above empty boxes. A click on an empty box then reaches the text under it, as in
        // PowerPoint.
        style={typing === null && box.text !== '' ? { ...place, zIndex: 1 } : place}
        aria-label={label}
        aria-describedby={`${prefix}${shapeId}`}
        aria-keyshortcuts="Delete"
        onKeyDown={event => {
          if (event.key === 'Delete') remove(shapeId);
        }}
        onClick={event =>
          setTyping({ shapeId, point: event.detail > 0 ? { x: event.clientX, y: event.clientY } : null })
        }
      >
        <span id={`${prefix}${shapeId}`} hidden>
          {box.text}
        </span>
      </button>
    );
  });
}

function placeOf(box: TextBox): CSSProperties {
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map(
    one => one * PIXELS_PER_POINT,
  );
  return {
    left,
    top,
    width: Math.max(width ?? 0, SMALLEST),
    height: Math.max(height ?? 0, SMALLEST),
    ...(box.rotation !== 0 && { transform: `rotate(${box.rotation}deg)` }),
  };
}
