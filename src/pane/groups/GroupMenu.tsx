import { makeStyles, Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';

const useStyles = makeStyles({ popover: { maxHeight: '60vh', overflowY: 'auto' } });

interface GroupMenuProps {
  /** The button that opened the menu. */
  readonly target: HTMLElement;
  /** How many groups there are. */
  readonly groups: number;
  /** The group of the person, from 0. */
  readonly from: number;
  readonly choose: (group: number) => void;
  readonly close: () => void;
}

/** The menu of groups to which a person can move. A single instance serves all people. */
export function GroupMenu({ target, groups, from, choose, close }: GroupMenuProps) {
  const styles = useStyles();
  const text = useWords(groupsWords);
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <MenuPopover className={styles.popover}>
        <MenuList>
          {Array.from({ length: groups }, (_, group) => group)
            .filter(group => group !== from)
            .map(group => (
              <MenuItem key={group} onClick={() => choose(group)}>
                {text.moveTo(group + 1)}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
