import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InsertOrder } from '../../src/core/deck/deck.ts';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { EmbeddedHost } from '../../src/workbench/host/host.ts';
import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import { OfficeDeck } from '../../src/office/officeDeck.ts';
import { type DeckParts } from '../../src/office/deckParts.ts';
import { headlessOffice } from '../../src/workbench/host/node/headlessOffice.ts';

/** Returns the bytes of a template from `assets`. */
export function templateFile(name: InsertOrder['template']): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../assets', `${name}.pptx`)));
}

/** Returns the bytes of the file with the slides of the self-test. */
export function testSlidesFile(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../assets/selfTest.pptx')));
}

/**
 * Returns the Office layer on the real Office.js with an embedded host. `errors` collects the errors that Office threw.
 */
export async function officeDeck(bytes: Uint8Array, profile: ProfileName = 'windows') {
  const host = new EmbeddedHost(bytes, { profile });
  const office = await headlessOffice(host);
  const errors: unknown[] = [];
  const parts: DeckParts = {
    kinds: [partnership, evaluation],
    template: name => Promise.resolve(templateFile(name)),
    log: error => errors.push(error),
  };
  return { host, office, parts, deck: new OfficeDeck(office, parts), errors };
}
