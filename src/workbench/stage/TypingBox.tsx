import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { EmbeddedHost } from '../host/host.ts';
import type { TextBox } from '../host/textBoxes.ts';
import type { Drawing } from './drawing/drawing.ts';
import { slideMarks } from './theme.ts';
import { DrawnBox } from './typing/drawnBox.ts';
import { HostBox } from './typing/hostBox.ts';
import { withText } from './typing/styledText.ts';
import { TypingSurface } from './typing/typingSurface.ts';

const useStyles = makeStyles({
  box: {
    position: 'absolute',
    cursor: 'text',
    outline: `calc(2px * var(--unscale)) solid ${slideMarks.focus}`,
    outlineOffset: 'calc(1px * var(--unscale))',
  },
  text: { outlineStyle: 'none' },
});

/** Position of a click, in window coordinates. Null when the person used the keyboard. */
export type Point = { readonly x: number; readonly y: number } | null;

export interface TypingBoxProps {
  readonly host: EmbeddedHost;
  readonly slideId: string;
  readonly box: TextBox;
  /** CSS position of the box on the slide. */
  readonly place: CSSProperties;
  /** The drawing of the slide, from which the text takes its appearance. */
  readonly drawing: Drawing;
  readonly label: string;
  readonly point: Point;
  /** Called when the person stops typing. `toBox` is true when the focus should return to the box as a whole. */
  readonly onLeave: (toBox: boolean) => void;
}

/** Text field for one box while a person types, at the position and in the font of the box. */
export function TypingBox({ host, slideId, box, place, drawing, label, point, onLeave }: TypingBoxProps) {
  const styles = useStyles();
  const { shapeId } = box;
  const editable = useRef<HTMLDivElement>(null);
  const surface = useRef<TypingSurface>(null);
  const start = useRef({ drawing, point, text: box.text });
  const keepBox = useRef(false);
  const leave = useRef(onLeave);

  useEffect(() => {
    leave.current = onLeave;
  }, [onLeave]);

  useEffect(() => {
    const root = editable.current;
    if (!root) return;
    const first = start.current;
    const drawn = new DrawnBox(first.drawing, shapeId);
    root.style.cssText = drawn.shell;
    const there = new HostBox(host, slideId, shapeId);
    const typing = new TypingSurface(root, withText(drawn.styled, first.text), {
      type: text => there.type(text),
      caret: caret => there.tellCaret(caret),
    });
    surface.current = typing;
    const stop = there.watch(text => {
      if (text === null) leave.current(false);
      else typing.adopt(text);
    });
    typing.focus(first.point);
    return () => {
      stop();
      typing.close();
      there.leave(keepBox.current);
      surface.current = null;
    };
  }, [host, slideId, shapeId]);

  useEffect(() => {
    const drawn = new DrawnBox(drawing, shapeId);
    const typing = surface.current;
    if (editable.current && typing && drawn.shows(typing.text)) {
      editable.current.style.cssText = drawn.shell;
      typing.restyle(drawn.styled);
    }
    return drawn.hide();
  }, [drawing, shapeId]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // Writes the typed text first, so that shortcuts such as undo and download include all of it.
    if (event.ctrlKey || event.metaKey) surface.current?.flush();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    keepBox.current = true;
    onLeave(true);
  };

  return (
    <div className={styles.box} style={place}>
      <div
        ref={editable}
        className={styles.text}
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-label={label}
        contentEditable
        suppressContentEditableWarning
        spellCheck={false}
        onKeyDown={onKeyDown}
        onBlur={() => onLeave(false)}
      />
    </div>
  );
}
