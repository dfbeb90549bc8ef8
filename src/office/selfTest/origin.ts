import type { Origin } from '../../core/selfTest/sheet.ts';
import { hasApi, type OfficeLibrary } from '../library.ts';

/** The version that the embedded host reports. No PowerPoint has it. */
const EMBEDDED = '16.0.0.0';

/** The names of web views other than Edge, with the number of their version. `Version` is that of Safari. */
const ENGINES = /(?:Chrome|jsdom|Version)\/\d+/u;

/** Returns where the answers come from. */
export function originOf(library: OfficeLibrary, build: string, date: string): Origin {
  const { platform, diagnostics } = library.Office.context;
  const { version } = diagnostics;
  return {
    source: version === EMBEDDED ? 'embedded host' : 'PowerPoint',
    build,
    platform: String(platform),
    version,
    api: highestApi(library),
    webView: webViewOf(library.window.document.defaultView?.navigator.userAgent ?? ''),
    date,
  };
}

function webViewOf(userAgent: string): string {
  const edge = /Edg\/\d+/u.exec(userAgent);
  return (edge ?? ENGINES.exec(userAgent))?.[0] ?? 'other';
}

/** Returns the highest supported version of PowerPointApi. */
function highestApi(library: OfficeLibrary): string {
  let minor = 0;
  while (minor < 99 && hasApi(library, `1.${minor + 1}`)) minor++;
  return `1.${minor}`;
}
