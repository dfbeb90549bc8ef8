import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useLaterSpeech } from '../laterSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface PartMenuProps {
  readonly title: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly up: () => void;
  readonly down: () => void;
  readonly rename: () => void;
  readonly remove: () => void;
}

/** What can be done with a part besides its minutes. */
export function PartMenu({ title, first, last, up, down, rename, remove }: PartMenuProps) {
  const { text } = useLaterSpeech();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <IconButton icon={<MoreHorizontal16Regular />} label={text.sheet.more(title)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={first} secondaryContent="Alt+↑" onClick={up}>
            {text.sheet.up}
          </MenuItem>
          <MenuItem disabled={last} secondaryContent="Alt+↓" onClick={down}>
            {text.sheet.down}
          </MenuItem>
          <MenuItem onClick={rename}>{text.sheet.rename}</MenuItem>
          <MenuItem onClick={remove}>{text.sheet.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
