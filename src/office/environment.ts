import type { Language } from '../core/card/language.ts';
import type { Platform } from '../core/takeAway/exportRoutes.ts';

/** Returns the display language of Office: Dutch, or English for any other language. */
export function officeLanguage(office: typeof Office): Language {
  return office.context.displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** Returns the theme of Office, or undefined when this build does not report one, so that the system theme applies. */
export function officeTheme(office: typeof Office): 'light' | 'dark' | undefined {
  // Some builds have no theme at all, whatever the typings say.
  const theme = office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = /^#?([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (background === undefined) return undefined;
  const value = parseInt(background, 16);
  const brightness = ((value >> 16) * 299 + ((value >> 8) & 255) * 587 + (value & 255) * 114) / 1000;
  return brightness < 128 ? 'dark' : 'light';
}

/** Returns the platform that Office runs on, because the ways to export files differ by platform. */
export function officePlatform({ context, PlatformType }: typeof Office): Platform {
  switch (context.platform) {
    case PlatformType.PC:
      return 'windows';
    case PlatformType.Mac:
      return 'mac';
    case PlatformType.OfficeOnline:
      return 'web';
    default:
      return 'other';
  }
}
