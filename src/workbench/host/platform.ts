/** Values of `Office.context.platform` that the host can report. */
export type Platform = 'PC' | 'Mac' | 'OfficeOnline';

/** The platform names in the host information of Office.js. */
const names = { PC: 'win32', Mac: 'mac', OfficeOnline: 'web' } as const satisfies Record<Platform, string>;

/** The object in which Office.js keeps its host information. */
interface LibraryFactory {
  readonly OSF: { readonly _OfficeAppFactory: { getHostInfo(): { hostPlatform: string } } };
}

/**
 * Makes Office.js report this platform in `Office.context.platform`, in `diagnostics` and in the result of
 * `Office.onReady`. Call this after Office.js has loaded its Win32 file and before it creates its context. Office.js
 * keeps the Win32 protocol, because each platform has another protocol.
 */
export function tellPlatform(window: object, platform: Platform): void {
  if (isLibrary(window)) window.OSF._OfficeAppFactory.getHostInfo().hostPlatform = names[platform];
}

function isLibrary(window: object): window is LibraryFactory {
  return 'OSF' in window;
}
