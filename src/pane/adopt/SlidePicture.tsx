import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { fieldOf } from '../../core/card/kind.ts';
import type { SlideSketch } from '../../core/deck/sketch.ts';
import { drawing, type DrawnShape } from '../../core/recognition/drawing.ts';
import { planeOf } from '../../core/recognition/plane.ts';
import type { Recognised } from '../../core/recognition/found.ts';
import { useSession } from '../session.tsx';
import { columnColours } from '../theme.ts';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  picture: { display: 'block', '& rect': { vectorEffect: 'non-scaling-stroke' } },
  slide: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  box: { fill: 'var(--tint)', stroke: 'var(--mark)', strokeWidth: '1.5px' },
  heading: { fill: 'var(--tint)', fillOpacity: 0.6, [FORCED]: { stroke: 'var(--mark)', strokeDasharray: 3 } },
  title: {
    fill: tokens.colorNeutralBackground3,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText', strokeDasharray: 3 },
  },
  other: {
    fill: tokens.colorNeutralBackground5,
    fillOpacity: 0.5,
    stroke: tokens.colorNeutralStroke2,
    [FORCED]: { fill: 'Canvas', stroke: 'GrayText' },
  },
  number: { fill: 'var(--mark)', textAnchor: 'middle', fontWeight: tokens.fontWeightSemibold },
});

interface SlidePictureProps {
  readonly sketch: SlideSketch;
  readonly found: Recognised;
  /** Whether each box shows its step. */
  readonly numbered?: boolean;
  readonly className?: string | undefined;
}

/** A picture of a slide as rectangles: the boxes of the card, their headings, and other shapes. */
export function SlidePicture({ sketch, found, numbered = false, className }: SlidePictureProps) {
  const styles = useStyles();
  const { session } = useSession();
  const { width, height } = planeOf(sketch);
  const stepOf = ({ role }: DrawnShape) => ('field' in role ? fieldOf(session.kind, role.field).step : null);
  return (
    <svg
      className={mergeClasses(styles.picture, className)}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <rect className={styles.slide} width={width} height={height} />
      {drawing(sketch, found).map((one, at) => {
        const { shape, role } = one;
        const step = stepOf(one);
        return (
          <g key={at} style={step === null ? undefined : (columnColours(step) as CSSProperties)}>
            <rect
              className={styles[role.is]}
              x={shape.left}
              y={shape.top}
              width={shape.width}
              height={shape.height}
            />
            {numbered && role.is === 'box' && (
              <text
                className={styles.number}
                x={shape.left + shape.width / 2}
                y={shape.top + shape.height / 2}
                dy="0.35em"
                fontSize={width / 9}
              >
                {step}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
