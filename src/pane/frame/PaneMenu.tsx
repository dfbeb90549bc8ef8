import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { done } from '../../core/deck/trouble.ts';
import { useAnnounce } from '../announcements.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../speech.ts';
import { frameWords } from './words.ts';

/** The menu of rarely used commands. `open` opens it on its first render. */
export default function PaneMenu({ open }: { readonly open: boolean }) {
  const text = useWords(frameWords);
  const { session, run } = useSession();
  const { leaveCard, goTo } = useRoute();
  const state = useSessionState();
  const announce = useAnnounce();
  const refresh = async () => {
    if (await run(session.refresh().then(() => done(null)))) announce(text.menu.refreshed);
  };
  return (
    <Menu defaultOpen={open}>
      <MenuTrigger disableButtonEnhancement>
        <IconButton size="medium" icon={<MoreHorizontal20Regular />} label={text.menu.label} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {state.card && <MenuItem onClick={() => void leaveCard()}>{text.menu.cards}</MenuItem>}
          <MenuItem onClick={() => goTo('combine')}>{text.menu.combine}</MenuItem>
          <MenuItem onClick={() => void refresh()}>{text.menu.refresh}</MenuItem>
          <MenuItem onClick={() => goTo('about')}>{text.menu.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
