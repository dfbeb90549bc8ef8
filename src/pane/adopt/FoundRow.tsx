import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { SlideSketch } from '../../core/deck/sketch.ts';
import { goalOf } from '../../core/method/goal.ts';
import { isSamePlace } from '../../core/recognition/drawing.ts';
import type { Recognised } from '../../core/recognition/found.ts';
import { useSession } from '../session.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { adoptWords } from './words.ts';
import { SlidePicture } from './SlidePicture.tsx';

/** Up to this certainty a slide is called a likely card. Slides without column names never exceed it. */
const SURE = 0.75;

/** Up to this certainty a slide is called a possible card: its boxes have text but no column names. */
const LIKELY = 0.64;

const useStyles = makeStyles({
  row: {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '8px',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  picture: { width: '80px', flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0 },
  title: {
    display: 'block',
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflowY: 'hidden',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  go: { flexShrink: 0 },
});

interface FoundRowProps {
  readonly sketch: SlideSketch;
  readonly found: Recognised;
  readonly open: () => void;
}

/** A recognised slide: its picture, its title, and how certain the recognition is. */
export function FoundRow({ sketch, found, open }: FoundRowProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const { session } = useSession();
  const text = useWords(adoptWords);
  const { title } = found;
  const shape = title && sketch.shapes.find(one => isSamePlace(one.place, title));
  const words = shape?.text.trim() ?? '';
  const name = goalOf(words, session.kind) || words;
  const slide = text.slide(sketch.position);
  const certainty =
    found.confidence > SURE ? text.sure : found.confidence > LIKELY ? text.likely : text.maybe;
  return (
    <li>
      <button type="button" className={styles.row} onClick={open}>
        <SlidePicture className={styles.picture} sketch={sketch} found={found} numbered />
        <span className={styles.words}>
          <span className={styles.title}>{name || slide}</span>{' '}
          <span className={quiet}>{name ? `${slide} · ${certainty}` : certainty}</span>
        </span>
        <ChevronRight20Regular className={styles.go} />
      </button>
    </li>
  );
}
