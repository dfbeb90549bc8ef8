import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import type { Place } from './Header.tsx';

/** What is seldom needed. */
export default function PaneMenu({ go }: { readonly go: (place: Place) => void }) {
  const { session, state, announce } = useDesk();
  const { text } = useSpeech();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={text.menu.label}
          title={text.menu.label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {state.card && (
            <MenuItem
              onClick={() => {
                void session.close();
                go('card');
              }}
            >
              {text.menu.cards}
            </MenuItem>
          )}
          <MenuItem
            onClick={() => {
              void session.refresh().then(() => announce(text.menu.refreshed));
            }}
          >
            {text.menu.refresh}
          </MenuItem>
          <MenuItem onClick={() => go('about')}>{text.menu.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
