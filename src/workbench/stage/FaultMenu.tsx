import {
  makeStyles,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { BugRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { faultNames, type FaultName } from '../host/faults/catalogue.ts';
import type { EmbeddedHost } from '../host/host.ts';
import { useSentences } from './text/speech.ts';

const useStyles = makeStyles({ list: { maxHeight: '85vh', overflowY: 'auto' } });

/** Probabilities for the faults in which other people act. They are low, so that the actions are easy to follow. */
const OFTEN: Partial<Record<FaultName, { readonly often: number }>> = {
  coAuthor: { often: 0.2 },
  hostUndo: { often: 0.1 },
};

/** Menu that switches the faults of the host. The parameters are the defaults, or those in `OFTEN`. */
export function FaultMenu({ host }: { readonly host: EmbeddedHost }) {
  const styles = useStyles();
  const say = useSentences();
  const [on, setOn] = useState(() => namesOn(host));
  return (
    <Menu
      checkedValues={{ fault: on }}
      onOpenChange={() => setOn(namesOn(host))}
      onCheckedValueChange={(_event, { checkedItems }) => {
        for (const name of faultNames) {
          const wanted = checkedItems.includes(name);
          if (wanted !== on.includes(name)) host.fault(name, { on: wanted, ...(wanted && OFTEN[name]) });
        }
        setOn(namesOn(host));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<BugRegular />}>{say.faults}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {faultNames.map(name => (
            <MenuItemCheckbox key={name} name="fault" value={name}>
              {say.fault[name]}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Returns the names of the active faults. Asks the host, because a fault with `times` switches off automatically. */
function namesOn(host: EmbeddedHost): string[] {
  return host.faults().flatMap(({ name, on }) => (on ? [name] : []));
}
