import { createdHost, type CreatedHost } from '../createdHost.ts';
import type { HostOptions } from '../hostOptions.ts';
import { headlessOffice, type HeadlessOffice } from './headlessOffice.ts';
import { provideXml } from './xml/provideXml.ts';

export { PackageError } from '../../../opc/packageError.ts';
export { newDeck } from '../../../pptx/newDeck/newDeck.ts';
export { faultNames } from '../faults/catalogue.ts';
export { contested, profiles } from '../profiles.ts';
export type { CreatedHost, HeadlessOffice, HostOptions };

/**
 * Opens a presentation in a host on Node. `office()` runs the Office.js of `node_modules/@microsoft/office-js` in a
 * jsdom page. Throws PackageError when the bytes are not a presentation that can be opened.
 */
export function createHost(bytes: Uint8Array, options: HostOptions = {}): CreatedHost<HeadlessOffice> {
  provideXml();
  return createdHost(bytes, options, host => headlessOffice(host));
}
