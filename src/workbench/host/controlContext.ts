import type { RequirementSets } from './api/requirementSets.ts';

/** What the add-in's page is told about the program it runs in. */
export interface ControlSettings {
  /** Language of the user interface, such as `nl-NL`. */
  readonly language: string;
  /** What the program claims to be able to do. */
  readonly requirementSets: RequirementSets;
  /** The add-in's settings in the document that is open, by key. */
  readonly settings: () => Map<string, string>;
}

/** Version that the host reports; the client library asks for it, nothing depends on it. */
const VERSION = '16.0.18925.20000';

/**
 * `window.external.GetContext()`: what desktop PowerPoint tells an add-in at start. The names and the type of
 * each value are those that Office.js asks for.
 */
export function controlContext({
  language,
  requirementSets,
  settings,
}: ControlSettings): Record<string, () => unknown> {
  return {
    GetAppType: () => 4,
    GetSolutionRef: () => '7f6b2a35-91a8-4a0c-8f6e-2f1f3d0c5b10',
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

/** Colours of the program's own window as numbers, in the light theme. */
const officeTheme = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x262626,
  secondaryBackgroundColor: 0xe6e6e6,
};
