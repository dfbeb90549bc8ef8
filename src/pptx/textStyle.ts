import { colorOf, masterOf, themeElement, type ColorContext } from './color.ts';
import type { Presentation } from './presentation.ts';
import type { Shape } from './shape.ts';
import { child, type Name } from './xml.ts';

/**
 * Finds the formatting that a shape's text inherits. Searches the list styles of the shape, the layout's and master's
 * placeholders, the master and the presentation, nearest first (ECMA-376 part 1, 21.1.2.4). Changes nothing.
 */
export class TextStyle {
  readonly #context: ColorContext;
  readonly #styles: readonly Element[];
  readonly #bodies: readonly Element[];
  /** The inherited properties by level. The cache stays valid, because a new TextStyle is made after each change. */
  readonly #levels = new Map<number, Inherited>();
  readonly #fonts = new Map<string, string>();

  /** For a table, `text` is the text of a cell. The table's own style is not searched. */
  constructor(presentation: Presentation, part: string, shape: Shape, text = shape.textBody) {
    this.#context = { package: presentation.package, part };
    const bodies: Element[] = text ? [text.element] : [];
    for (let one = shape.parent; one; one = one.parent) if (one.textBody) bodies.push(one.textBody.element);
    this.#bodies = bodies.flatMap(body => child(body, 'a:bodyPr') ?? []);
    const lists = bodies.map(body => child(body, 'a:lstStyle'));
    this.#styles = [...lists, ...defaults(presentation, part, shape)].filter(one => one !== null);
  }

  /** Returns an attribute of `a:bodyPr`, own or inherited, or null. */
  bodyAttribute(name: string): string | null {
    return this.#bodies.find(one => one.hasAttribute(name))?.getAttribute(name) ?? null;
  }

  /** Returns the first of these children of `a:bodyPr`, own or inherited, or null. */
  bodyChild(names: readonly Name[]): Element | null {
    return firstChild(this.#bodies, names);
  }

  /** Returns an attribute of the paragraph's properties, own or inherited, or null. */
  paragraphAttribute(paragraph: Element, name: string): string | null {
    const source = this.#paragraphSources(paragraph).find(one => one.hasAttribute(name));
    return source?.getAttribute(name) ?? null;
  }

  /** Returns the nearest of these children of the paragraph's properties, own or inherited, or null. */
  paragraphChild(paragraph: Element, names: readonly Name[]): Element | null {
    return firstChild(this.#paragraphSources(paragraph), names);
  }

  /**
   * Returns an attribute of the character properties `own` (`a:rPr`, `a:endParaRPr`), or else its inherited value, or
   * null.
   */
  runAttribute(paragraph: Element, own: Element | null, name: string): string | null {
    const near = own?.getAttribute(name) ?? null;
    if (near !== null) return near;
    const properties = child(paragraph, 'a:pPr');
    const given = properties && child(properties, 'a:defRPr');
    if (given?.hasAttribute(name)) return given.getAttribute(name);
    const { runs, attributes } = this.#inherited(properties);
    const known = attributes.get(name);
    if (known !== undefined) return known;
    const inherited = runs.find(one => one.hasAttribute(name))?.getAttribute(name) ?? null;
    attributes.set(name, inherited);
    return inherited;
  }

  /** Returns the text colour as `#RRGGBB`, black by default. */
  color(paragraph: Element, own: Element | null): string {
    const fill = this.#runChild(paragraph, own, 'a:solidFill');
    return (fill && colorOf(fill, this.#context)) ?? '#000000';
  }

  /** Returns the name of the Latin font. Resolves fonts of the theme. */
  fontName(paragraph: Element, own: Element | null): string {
    const face = this.#runChild(paragraph, own, 'a:latin')?.getAttribute('typeface') ?? '+mn-lt';
    if (!face.startsWith('+')) return face;
    const known = this.#fonts.get(face);
    if (known !== undefined) return known;
    const family = face.startsWith('+mj') ? 'a:majorFont' : 'a:minorFont';
    const font =
      themeElement(this.#context, 'a:fontScheme', family, 'a:latin')?.getAttribute('typeface') ?? '';
    this.#fonts.set(face, font);
    return font;
  }

  #paragraphSources(paragraph: Element): readonly Element[] {
    const own = child(paragraph, 'a:pPr');
    const { paragraphs } = this.#inherited(own);
    return own ? [own, ...paragraphs] : paragraphs;
  }

  /** Returns the nearest child of the character properties with this name, own or inherited, or null. */
  #runChild(paragraph: Element, own: Element | null, name: Name): Element | null {
    const properties = child(paragraph, 'a:pPr');
    const given = properties && child(properties, 'a:defRPr');
    const near = (own && child(own, name)) ?? (given && child(given, name));
    if (near) return near;
    const { runs, children } = this.#inherited(properties);
    const known = children.get(name);
    if (known !== undefined) return known;
    const inherited = firstChild(runs, [name]);
    children.set(name, inherited);
    return inherited;
  }

  /** Returns the properties that a paragraph inherits at its level. */
  #inherited(properties: Element | null): Inherited {
    const level = Number(properties?.getAttribute('lvl') ?? 0) + 1;
    const known = this.#levels.get(level);
    if (known) return known;
    const paragraphs = this.#styles.flatMap(one => child(one, `a:lvl${level}pPr`) ?? []);
    const runs = paragraphs.flatMap(one => child(one, 'a:defRPr') ?? []);
    const inherited = { paragraphs, runs, attributes: new Map(), children: new Map() };
    this.#levels.set(level, inherited);
    return inherited;
  }
}

/** The paragraph and character properties that paragraphs of a level inherit, nearest first. */
interface Inherited {
  readonly paragraphs: readonly Element[];
  readonly runs: readonly Element[];
  /** Caches of the attributes and children already looked up in `runs`. */
  readonly attributes: Map<string, string | null>;
  readonly children: Map<Name, Element | null>;
}

function firstChild(sources: readonly Element[], names: readonly Name[]): Element | null {
  for (const source of sources) {
    for (const name of names) {
      const found = child(source, name);
      if (found) return found;
    }
  }
  return null;
}

function defaults(presentation: Presentation, part: string, shape: Shape): readonly (Element | null)[] {
  const owner = presentation.package;
  const master = masterOf(owner, part);
  const styles = master === null ? null : child(owner.root(master), 'p:txStyles');
  const type = shape.placeholder ? (shape.placeholder.getAttribute('type') ?? 'obj') : null;
  const ofPresentation = child(owner.root(presentation.part), 'p:defaultTextStyle');
  if (type === null) return [ofPresentation, styles && child(styles, 'p:otherStyle')];
  const title = type === 'title' || type === 'ctrTitle';
  const body = /^(body|obj|subTitle)$/.test(type);
  const name = title ? 'p:titleStyle' : body ? 'p:bodyStyle' : 'p:otherStyle';
  return [styles && child(styles, name), ofPresentation];
}
