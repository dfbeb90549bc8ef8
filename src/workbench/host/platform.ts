/** What `Office.context.platform` can say here. */
export type Platform = 'PC' | 'Mac' | 'OfficeOnline';

/** The platforms by the names that the library has for them in its host information. */
const names = { PC: 'win32', Mac: 'mac', OfficeOnline: 'web' } as const satisfies Record<Platform, string>;

/** Where the library keeps what it knows of its host. */
interface LibraryFactory {
  readonly OSF: { readonly _OfficeAppFactory: { getHostInfo(): { hostPlatform: string } } };
}

/**
 * Makes the library say that it runs on this platform: in `Office.context.platform`, in `diagnostics` and in
 * what `Office.onReady` gives. To be called when it has loaded its file for Win32 and before it makes its
 * context. The way in which it talks with the host stays that of Win32: each platform has another one.
 */
export function tellPlatform(window: object, platform: Platform): void {
  if (isLibrary(window)) window.OSF._OfficeAppFactory.getHostInfo().hostPlatform = names[platform];
}

function isLibrary(window: object): window is LibraryFactory {
  return 'OSF' in window;
}
