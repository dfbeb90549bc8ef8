import { makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useRef } from 'react';
import { done } from '../../core/deck/trouble.ts';
import { useAnnounce } from '../announcements.tsx';
import { RoomSign } from '../beamer/RoomSign.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../speech.ts';
import { menuWords } from './menuWords.ts';
import { frameWords } from './words.ts';

const useStyles = makeStyles({ place: { display: 'contents' } });

/**
 * The menu of rarely used commands, with the sign that the room sees the pane. With `open`, the menu opens on the first
 * render.
 */
export default function PaneMenu({ open }: { readonly open: boolean }) {
  const styles = useStyles();
  const text = useWords(menuWords);
  const { menu } = useWords(frameWords);
  const { session, run } = useSession();
  const { leaveCard, goTo } = useRoute();
  const state = useSessionState();
  const announce = useAnnounce();
  const place = useRef<HTMLSpanElement>(null);
  const refresh = async () => {
    if (await run(session.refresh().then(() => done(null)))) announce(text.refreshed);
  };
  return (
    <span ref={place} className={styles.place}>
      <RoomSign leave={() => place.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()} />
      <Menu defaultOpen={open}>
        <MenuTrigger disableButtonEnhancement>
          <IconButton size="medium" icon={<MoreHorizontal20Regular />} label={menu.label} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {state.card && <MenuItem onClick={() => void leaveCard()}>{text.cards}</MenuItem>}
            <MenuItem onClick={() => goTo('combine')}>{menu.combine}</MenuItem>
            <MenuItem onClick={() => goTo('beamer')}>{text.beamer}</MenuItem>
            <MenuItem onClick={() => void refresh()}>{text.refresh}</MenuItem>
            <MenuItem onClick={() => goTo('help')}>{text.help}</MenuItem>
            <MenuItem onClick={() => goTo('about')}>{text.about}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
