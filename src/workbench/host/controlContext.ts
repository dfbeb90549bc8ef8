import { ADD_IN_ID } from './addInId.ts';
import type { RequirementSets } from './api/requirementSets.ts';

/** The facts about the host program that an add-in page receives at start. */
export interface ControlSettings {
  /** Language of the user interface, such as `nl-NL`. */
  readonly language: string;
  /** The requirement sets that the program claims to support. */
  readonly requirementSets: RequirementSets;
  /** The add-in's settings in the open document, by key. */
  readonly settings: () => Map<string, string>;
}

/**
 * The PowerPoint version that the host reports. No PowerPoint has build 0, so an add-in can recognise the host; the
 * self-test does.
 */
const VERSION = '16.0.0.0';

/**
 * Returns the object of `window.external.GetContext()`, which desktop PowerPoint passes to an add-in at start.
 * Office.js prescribes the names and the type of each value.
 */
export function controlContext({
  language,
  requirementSets,
  settings,
}: ControlSettings): Record<string, () => unknown> {
  return {
    GetAppType: () => 4,
    GetSolutionRef: () => ADD_IN_ID,
    GetAppVersionMajor: () => '16',
    GetAppVersionMinor: () => '01',
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => VERSION,
    GetOfficeThemeInfo: () => JSON.stringify(officeTheme),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings().clear();
        keys.forEach((key, index) => settings().set(key, values[index] ?? ''));
      },
    }),
  };
}

/** Colours of the program's window in the light theme, as RGB numbers. */
const officeTheme = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x262626,
  secondaryBackgroundColor: 0xe6e6e6,
};
