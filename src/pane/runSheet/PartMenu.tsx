import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from '../speech.ts';
import { runSheetWords } from './words.ts';
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

/** The menu of commands on a part. */
export function PartMenu({ title, first, last, up, down, rename, remove }: PartMenuProps) {
  const text = useWords(runSheetWords);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <IconButton icon={<MoreHorizontal16Regular />} label={text.more(title)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={first} secondaryContent="Alt+↑" onClick={up}>
            {text.up}
          </MenuItem>
          <MenuItem disabled={last} secondaryContent="Alt+↓" onClick={down}>
            {text.down}
          </MenuItem>
          <MenuItem onClick={rename}>{text.rename}</MenuItem>
          <MenuItem onClick={remove}>{text.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
