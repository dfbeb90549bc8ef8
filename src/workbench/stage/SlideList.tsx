import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { SlideInView } from '../host/host.ts';
import type { Easel } from './drawing/easel.ts';
import { SlidePicture } from './SlidePicture.tsx';
import { useSentences } from './text/speech.ts';

const WIDTH = 148;
const GAP = 12;
/** Number of slides rendered above and below the visible slides. */
const MARGIN = 3;

const useStyles = makeStyles({
  place: { minHeight: 0 },
  list: {
    position: 'relative',
    overflowY: 'auto',
    overflowX: 'hidden',
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: 'none',
  },
  slide: { position: 'absolute', left: '10px', display: 'flex', gap: '8px', cursor: 'default' },
  number: {
    width: '22px',
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  numberCurrent: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  frame: {
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`,
    ':hover': { boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1Hover}, ${tokens.shadow4}` },
  },
  current: {
    boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}`,
    ':hover': { boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}` },
  },
  focus: {
    boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}, 0 0 0 4px ${tokens.colorNeutralBackground1}, 0 0 0 6px ${tokens.colorStrokeFocus2}`,
  },
});

export interface SlideListProps {
  readonly easel: Easel;
  readonly slides: readonly SlideInView[];
  readonly current: SlideInView | null;
  readonly revision: number;
  readonly onSelect: (slide: SlideInView) => void;
  readonly onDelete: (slide: SlideInView) => void;
  readonly onMove: (slide: SlideInView, to: number) => void;
}

/** The thumbnails at the left. Renders only the slides in and near the visible area, so that long decks stay fast. */
export function SlideList({ easel, slides, current, revision, onSelect, onDelete, onMove }: SlideListProps) {
  const styles = useStyles();
  const say = useSentences();
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [focused, setFocused] = useState(false);
  const { width, height } = easel.source.size;
  const row = Math.round((WIDTH * height) / width) + GAP;
  const first = Math.max(0, Math.floor((view.top - GAP) / row) - MARGIN);
  const last = Math.min(slides.length, Math.ceil((view.top + view.height) / row) + MARGIN);
  const index = current?.index ?? 0;

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const look = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const top = index * row;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + row + GAP > element.scrollTop + element.clientHeight)
      element.scrollTop = top + row + GAP - element.clientHeight;
  }, [index, row]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current) return;
    const page = Math.max(1, Math.floor(view.height / row) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: index - 1,
      ArrowLeft: index - 1,
      ArrowDown: index + 1,
      ArrowRight: index + 1,
      PageUp: index - page,
      PageDown: index + page,
      Home: 0,
      End: slides.length - 1,
    };
    const step = steps[event.key];
    if (event.key === 'Delete') onDelete(current);
    else if (step === undefined) return;
    else {
      const to = Math.min(Math.max(step, 0), slides.length - 1);
      const slide = slides[to];
      if (event.ctrlKey) onMove(current, to);
      else if (slide) onSelect(slide);
    }
    event.preventDefault();
  };

  return (
    <nav className={styles.place} aria-label={say.slides}>
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        aria-label={say.slides}
        aria-activedescendant={current ? `slide-${current.index}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(list.current?.matches(':focus-visible') ?? false)}
        onBlur={() => setFocused(false)}
      >
        <div style={{ height: slides.length * row + GAP }} role="presentation">
          {slides.slice(first, last).map(slide => {
            const isCurrent = slide.id === current?.id;
            return (
              <div
                key={slide.id}
                id={`slide-${slide.index}`}
                className={styles.slide}
                style={{ top: GAP + slide.index * row }}
                role="option"
                tabIndex={-1}
                aria-label={say.slide(slide.index + 1, slide.title)}
                aria-selected={isCurrent}
                aria-setsize={slides.length}
                aria-posinset={slide.index + 1}
                onMouseDown={event => {
                  event.preventDefault();
                  list.current?.focus();
                  onSelect(slide);
                }}
              >
                <span className={mergeClasses(styles.number, isCurrent && styles.numberCurrent)}>
                  {slide.index + 1}
                </span>
                <div
                  className={mergeClasses(
                    styles.frame,
                    isCurrent && styles.current,
                    isCurrent && focused && styles.focus,
                  )}
                >
                  <SlidePicture
                    easel={easel}
                    slideId={slide.id}
                    index={slide.index}
                    size="thumbnail"
                    revision={revision}
                    width={WIDTH}
                  />
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </nav>
  );
}
