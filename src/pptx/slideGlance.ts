import { decodeXml } from '../opc/xmlBudget.ts';

/** The properties of a slide that are found without parsing its XML. */
export interface SlideGlance {
  readonly creationId: string | null;
  /** False only when the slide and its shapes certainly have no tags. */
  readonly mayHaveTags: boolean;
  /** The text of the title placeholder; null when there is none, undefined when only parsing can tell. */
  readonly title: string | null | undefined;
}

const CREATION_ID = /<(?:\w+:)?creationId\s([^<>]*)>/;

const known = new WeakMap<Uint8Array, SlideGlance>();

/**
 * Searches the source of a slide. Caches the result for the array of bytes, so that reading the ids and tags of 500
 * slides is fast.
 */
export function glanceAt(bytes: Uint8Array): SlideGlance {
  const there = known.get(bytes);
  if (there) return there;
  const text = decodeXml(bytes);
  const glance = {
    creationId: creationIdIn(text),
    mayHaveTags: text.includes('custDataLst'),
    title: titleIn(text),
  };
  known.set(bytes, glance);
  return glance;
}

/**
 * Returns the creation id from the slide's own extensions, at the end of `p:cSld`. Shapes have creation ids of their
 * own.
 */
function creationIdIn(text: string): string | null {
  const slide = text.slice(0, Math.max(0, text.lastIndexOf('</p:cSld>'))).trimEnd();
  if (!slide.endsWith('</p:extLst>')) return null;
  const attributes = CREATION_ID.exec(slide.slice(slide.lastIndexOf('<p:extLst')))?.[1];
  return /\bval="(\d+)"/.exec(attributes ?? '')?.[1] ?? null;
}

const TITLE = /<p:ph\b[^<>]*\btype=["'](?:title|ctrTitle)["']/;

/** Markup that makes a search for the title unreliable: groups, alternatives, comments, CDATA, carriage returns. */
const UNUSUAL = /<p:grpSp>|<mc:|<!|\r/;

const TEXT = /<a:p(?:\s[^<>]*)?>|<a:p\/>|<a:br\b|<a:t(?:\s[^<>]*)?>([^<]*)<\/a:t>/g;

function titleIn(text: string): string | null | undefined {
  if (!text.includes('<p:sld ')) return undefined;
  const at = TITLE.exec(text)?.index;
  if (at === undefined) return null;
  const shape = text.slice(text.lastIndexOf('<p:sp>', at), text.indexOf('</p:sp>', at));
  if (!shape.startsWith('<p:sp>') || UNUSUAL.test(text.slice(text.indexOf('<p:sld '), at) + shape))
    return undefined;
  if (!shape.includes('<p:txBody>')) return null;
  let title = '';
  let paragraphs = 0;
  for (const [item, run = ''] of shape.matchAll(TEXT)) {
    if (item.startsWith('<a:br')) title += '\v';
    else if (item.startsWith('<a:t')) title += characters(run);
    else if (paragraphs++ > 0) title += '\r';
  }
  return title;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characters(source: string): string {
  return source.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, decimal?: string, name = '') =>
      hex !== undefined || decimal !== undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
        : (NAMED[String(name)] ?? ''),
  );
}
