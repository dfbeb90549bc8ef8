import { makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreVertical16Regular } from '@fluentui/react-icons/svg/more-vertical';
import type { Field } from '../../core/card/kind.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { bundleWords } from './bundleWords.ts';

const useStyles = makeStyles({ button: { marginRight: '-8px' } });

interface ColumnMenuProps {
  readonly column: Field;
  readonly bundle: () => void;
}

/** The menu of rarely used commands on a column. */
export default function ColumnMenu({ column, bundle }: ColumnMenuProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const text = useWords(bundleWords);
  const label = text.menu(say(column.name));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <IconButton
          className={styles.button}
          appearance="transparent"
          icon={<MoreVertical16Regular />}
          label={label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={bundle}>{text.open}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
