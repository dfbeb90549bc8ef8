import { Package } from '../../src/pptx/package.ts';
import { EmbeddedHost } from '../../src/workbench/host/host.ts';

/**
 * Returns a deck as the host saves it after a slide was added and deleted, because the host then writes the lists of
 * slides and parts in its own form.
 */
export function onceChanged(bytes: Uint8Array): Uint8Array {
  const host = new EmbeddedHost(bytes);
  host.deleteSlide(host.addSlide());
  return host.save();
}

/** Returns the names of the parts that are not the same in both files, byte for byte. */
export function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [first, second] = [Package.open(one), Package.open(other)];
  const names = new Set([...first.names(), ...second.names()]);
  const bytes = (file: Package, name: string): string =>
    file.has(name) ? Buffer.from(file.bytes(name)).toString('base64') : 'absent';
  return [...names].filter(name => bytes(first, name) !== bytes(second, name));
}
