import { makeStyles } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Drawing } from './drawing/drawing.ts';
import type { Easel, Order } from './drawing/easel.ts';

const useStyles = makeStyles({
  // A slide keeps its own colours in forced-colours mode.
  paper: { position: 'relative', overflow: 'hidden', backgroundColor: '#fff', forcedColorAdjust: 'none' },
  picture: { position: 'absolute', inset: '0 auto auto 0', transformOrigin: '0 0' },
});

export interface SlidePictureProps extends Pick<Order, 'slideId' | 'index' | 'size'> {
  readonly easel: Easel;
  /** The number of the content of the slide. A new number triggers a new drawing. */
  readonly revision: number;
  /** Width on the screen in pixels. */
  readonly width: number;
  /** Called when a new drawing is on the screen. */
  readonly onDrawn?: (drawing: Drawing) => void;
}

/** Shows the drawing of a slide. The previous drawing of the same slide stays until the new drawing is ready. */
export function SlidePicture({ easel, slideId, index, size, revision, width, onDrawn }: SlidePictureProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<Drawing>(null);
  const slide = useRef(slideId);
  const drawn = useRef(onDrawn);
  const { width: full, height } = easel.source.size;
  const scale = width / full;

  useLayoutEffect(() => {
    drawn.current = onDrawn;
  }, [onDrawn]);

  useEffect(() => {
    const show = (drawing: Drawing): void => {
      if (shown.current === drawing && drawing.element.isConnected) return;
      shown.current = drawing;
      place.current?.replaceChildren(drawing.element);
      drawn.current?.(drawing);
    };
    const known = easel.known({ slideId, size });
    if (known) show(known);
    else if (slide.current !== slideId) place.current?.replaceChildren();
    slide.current = slideId;
    return easel.order({ slideId, index, size, done: show });
  }, [easel, slideId, index, size, revision]);

  return (
    <div className={styles.paper} style={{ width, height: height * scale }}>
      <div
        ref={place}
        className={styles.picture}
        style={{ width: full, height, transform: `scale(${scale})` }}
        aria-hidden
        inert
      />
    </div>
  );
}
