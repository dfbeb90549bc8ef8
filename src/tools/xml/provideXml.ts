import { DOMParser } from './parser.ts';
import { XMLSerializer } from './serializer.ts';

/** Gives Node what a browser has for XML, as far as the file layer uses it. Does nothing the second time. */
export function provideXml(): void {
  if ('DOMParser' in globalThis) return;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}
