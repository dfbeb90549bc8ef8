import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Field, FieldId } from '../../core/card/kind.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';

interface MoveMenuProps {
  readonly column: Field;
  readonly first: boolean;
  readonly last: boolean;
  readonly tabIndex: 0 | -1;
  readonly up: () => void;
  readonly down: () => void;
  readonly moveTo: (target: FieldId) => void;
}

/** Where an entry can go. */
export default function MoveMenu({ column, first, last, tabIndex, up, down, moveTo }: MoveMenuProps) {
  const { session } = useDesk();
  const { text, say } = useSpeech();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          tabIndex={tabIndex}
          icon={<MoreHorizontal16Regular />}
          aria-label={text.entry.more}
          title={text.entry.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={first} secondaryContent="Alt+↑" onClick={up}>
            {text.entry.up}
          </MenuItem>
          <MenuItem disabled={last} secondaryContent="Alt+↓" onClick={down}>
            {text.entry.down}
          </MenuItem>
          <MenuDivider />
          {session.kind.fields
            .filter(one => one.id !== column.id)
            .map(one => (
              <MenuItem key={one.id} onClick={() => moveTo(one.id)}>
                {text.entry.moveTo(say(one.name))}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
