import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { EmbeddedHost, SlideInView } from '../host/host.ts';
import type { TextBox } from '../host/textBoxes.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Easel } from './drawing/easel.ts';
import { SlidePicture } from './SlidePicture.tsx';
import { useSentences } from './text/speech.ts';
import { TextBoxes } from './TextBoxes.tsx';

const MARGIN = 28;

const useStyles = makeStyles({
  desk: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  room: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
  },
  slide: {
    position: 'relative',
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke2}, ${tokens.shadow8}`,
  },
  // Positioned in the margin below the slide.
  note: {
    position: 'absolute',
    top: '100%',
    left: 0,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  boxes: { position: 'absolute', inset: '0 auto auto 0', transformOrigin: '0 0' },
  status: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: { color: tokens.colorNeutralForeground2 },
});

export interface SlideDeskProps {
  readonly host: EmbeddedHost;
  readonly easel: Easel;
  readonly slide: SlideInView | null;
  readonly count: number;
  readonly revision: number;
}

/** Shows the current slide at the largest size that fits, with editable text boxes. */
export function SlideDesk({ host, easel, slide, count, revision }: SlideDeskProps) {
  const styles = useStyles();
  const say = useSentences();
  const room = useRef<HTMLDivElement>(null);
  const [space, setSpace] = useState({ width: 640, height: 400 });

  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSpace({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <main className={styles.desk}>
      <div ref={room} className={styles.room}>
        {slide ? (
          <LargeSlide
            key={slide.id}
            host={host}
            easel={easel}
            slide={slide}
            label={say.canvas(slide.index + 1, count)}
            revision={revision}
            space={space}
          />
        ) : (
          <p className={styles.none}>{say.noSlides}</p>
        )}
      </div>
      <div className={styles.status} role="status">
        {slide && say.canvas(slide.index + 1, count)}
      </div>
    </main>
  );
}

interface LargeSlideProps {
  readonly host: EmbeddedHost;
  readonly easel: Easel;
  readonly slide: SlideInView;
  readonly label: string;
  readonly revision: number;
  readonly space: { readonly width: number; readonly height: number };
}

function LargeSlide({ host, easel, slide, label, revision, space }: LargeSlideProps) {
  const styles = useStyles();
  const say = useSentences();
  const [drawing, setDrawing] = useState<Drawing | null>(() =>
    easel.known({ slideId: slide.id, size: 'large' }),
  );
  // The boxes depend on the revision, because the host object stays the same.
  const boxes = useMemo(() => boxesOf(host, slide.id, revision), [host, slide.id, revision]);
  const { width, height } = easel.source.size;
  const scale = Math.max(
    0.1,
    Math.min((space.width - 2 * MARGIN) / width, (space.height - 2 * MARGIN) / height),
  );
  const layer: CSSProperties & Record<'--unscale', number> = {
    width,
    height,
    transform: `scale(${scale})`,
    '--unscale': 1 / scale,
  };
  return (
    <section className={styles.slide} aria-label={label}>
      <SlidePicture
        easel={easel}
        slideId={slide.id}
        index={slide.index}
        size="large"
        revision={revision}
        width={Math.round(width * scale)}
        onDrawn={setDrawing}
      />
      <div className={styles.boxes} style={layer}>
        <TextBoxes host={host} slideId={slide.id} boxes={boxes} drawing={drawing} />
      </div>
      {drawing?.isPartial && <p className={styles.note}>{say.partial}</p>}
    </section>
  );
}

function boxesOf(host: EmbeddedHost, slideId: string, revision: number): readonly TextBox[] {
  return revision >= 0 && host.slides().some(one => one.id === slideId) ? host.textBoxes(slideId) : [];
}
