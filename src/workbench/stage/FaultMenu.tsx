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

/** How often other people act when they are switched on here: so that one can follow it. */
const OFTEN: Partial<Record<FaultName, { readonly often: number }>> = {
  coAuthor: { often: 0.2 },
  hostUndo: { often: 0.1 },
};

/** Switches the faults of the host, each with its usual parameters. */
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

/** A fault that struck as often as it was to is off by itself, so the host is asked. */
function namesOn(host: EmbeddedHost): string[] {
  return host.faults().flatMap(({ name, on }) => (on ? [name] : []));
}
