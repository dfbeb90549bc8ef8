import { DOMParser } from './parser.ts';
import { XMLSerializer } from './serializer.ts';

/** Defines in Node the browser's XML globals that the file layer uses. Has no effect when they already exist. */
export function provideXml(): void {
  if ('DOMParser' in globalThis) return;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}
