import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowClockwise20Regular, Settings20Regular } from '@fluentui/react-icons';
import type { EmbeddedHost } from '../host/host.ts';
import { profiles, type ProfileName } from '../host/profiles.ts';
import { FaultMenu } from './FaultMenu.tsx';
import { languages, useSentences, type Language } from './text/speech.ts';

/** Task pane widths in PowerPoint, in pixels: the narrowest, the default and a wide one. */
export const paneWidths = [320, 350, 450] as const;

export type PaneWidth = (typeof paneWidths)[number];

export interface SettingsMenuProps {
  readonly host: EmbeddedHost;
  readonly officeLanguage: Language;
  readonly paneWidth: PaneWidth;
  readonly onOfficeLanguage: (language: Language) => void;
  readonly onProfile: (profile: ProfileName) => void;
  readonly onPaneWidth: (width: PaneWidth) => void;
  readonly onReload: () => void;
}

/** Menu with settings for developers and testers of the add-in. */
export function SettingsMenu(props: SettingsMenuProps) {
  const say = useSentences();
  const { host, officeLanguage, paneWidth, onOfficeLanguage, onProfile, onPaneWidth, onReload } = props;
  return (
    <Menu checkedValues={{ language: [officeLanguage], profile: [host.profile], width: [`${paneWidth}`] }}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={say.settings} relationship="label">
          <Button appearance="subtle" icon={<Settings20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say.officeLanguage}</MenuGroupHeader>
            {(Object.keys(languages) as Language[]).map(one => (
              <MenuItemRadio key={one} name="language" value={one} onClick={() => onOfficeLanguage(one)}>
                {say.languages[one]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say.profile}</MenuGroupHeader>
            {(Object.keys(profiles) as ProfileName[]).map(one => (
              <MenuItemRadio key={one} name="profile" value={one} onClick={() => onProfile(one)}>
                {say.profiles[one]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <FaultMenu host={host} />
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say.paneWidth}</MenuGroupHeader>
            {paneWidths.map(one => (
              <MenuItemRadio key={one} name="width" value={`${one}`} onClick={() => onPaneWidth(one)}>
                {say.pixels(one)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<ArrowClockwise20Regular />} onClick={onReload}>
            {say.reloadPane}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
