import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { done } from '../../core/deck/trouble.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { IconButton } from './IconButton.tsx';

/** What is seldom needed. `open` has it open when it is drawn first. */
export default function PaneMenu({ open }: { readonly open: boolean }) {
  const { text } = useSpeech();
  const { session, state, leaveCard, go, run, announce } = useDesk();
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
          {state.card && <MenuItem onClick={() => go('finish')}>{text.menu.finish}</MenuItem>}
          <MenuItem onClick={() => go('combine')}>{text.menu.combine}</MenuItem>
          <MenuItem onClick={() => void refresh()}>{text.menu.refresh}</MenuItem>
          <MenuItem onClick={() => go('about')}>{text.menu.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
