import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { useAnnounce } from '../announcements.tsx';
import { useWords } from '../speech.ts';
import { beamerWords } from './words.ts';
import { useRoomWatches } from './roomWatches.ts';

const useStyles = makeStyles({
  sign: {
    flexShrink: 0,
    minWidth: 'auto',
    padding: '0 6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  name: { '@media (max-width: 300px)': { display: 'none' } },
});

/**
 * Shows that the room sees the pane. A click turns that off and removes the sign, so `leave` is called to move the
 * focus elsewhere.
 */
export function RoomSign({ leave }: { readonly leave: () => void }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const text = useWords(beamerWords);
  const { watches, setWatches } = useRoomWatches();
  if (!watches) return null;
  const turnOff = () => {
    leave();
    setWatches(false);
    announce(text.isOff);
  };
  return (
    <Button
      className={styles.sign}
      size="small"
      icon={<EyeOff16Regular />}
      aria-label={text.signLabel}
      title={text.signLabel}
      onClick={turnOff}
    >
      <span className={styles.name}>{text.watches}</span>
    </Button>
  );
}
