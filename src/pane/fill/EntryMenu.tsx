import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Field } from '../../core/card/kind.ts';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import type { EntryActions } from './EntryRow.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { fillWords } from './words.ts';
import { annotationWords } from './annotationWords.ts';

export interface EntryToolsProps {
  readonly column: Field;
  /** All columns of the card. */
  readonly fields: readonly Field[];
  readonly first: boolean;
  readonly last: boolean;
  readonly tabIndex: 0 | -1;
  readonly noted: boolean;
  readonly actions: EntryActions;
}

interface EntryMenuProps extends EntryToolsProps {
  /** Whether the menu opens on its first render. */
  readonly open: boolean;
}

/** The menu of rarely used commands on an entry, with the columns to which the entry can move. */
export default function EntryMenu(props: EntryMenuProps) {
  const { column, fields, first, last, tabIndex, noted, actions, open } = props;
  const { say } = useSpeech();
  const text = useWords(fillWords);
  const annotationText = useWords(annotationWords);
  const { hides } = useRoomWatches();
  return (
    <Menu defaultOpen={open}>
      <MenuTrigger disableButtonEnhancement>
        <IconButton tabIndex={tabIndex} icon={<MoreHorizontal16Regular />} label={text.entry.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={actions.shorten}>{annotationText.shorten}</MenuItem>
          {!hides && (
            <MenuItem onClick={actions.note}>
              {noted ? annotationText.changeNote : annotationText.addNote}
            </MenuItem>
          )}
          <MenuDivider />
          <MenuItem disabled={first} secondaryContent="Alt+↑" onClick={actions.up}>
            {text.entry.up}
          </MenuItem>
          <MenuItem disabled={last} secondaryContent="Alt+↓" onClick={actions.down}>
            {text.entry.down}
          </MenuItem>
          <MenuDivider />
          {fields
            .filter(one => one.id !== column.id)
            .map(one => (
              <MenuItem key={one.id} onClick={() => actions.moveTo(one.id)}>
                {text.entry.moveTo(say(one.name))}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
