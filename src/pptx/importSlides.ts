import { chooseLayout, findMaster } from './masters.ts';
import type { Package } from './package.ts';
import type { Presentation } from './presentation.ts';
import { hasType, type Relationship } from './relationships.ts';
import type { Slide } from './slide.ts';
import { dropClicks } from './traces.ts';
import { child, children, create, ensure } from './xml.ts';

export interface ImportOptions {
  /** Whether slides keep their own masters (`source`) or take the masters of the destination. */
  readonly formatting: 'source' | 'destination';
}

/**
 * Copies slides and every part they need through relationships: layout, master, theme, notes, tags, media, charts.
 * Returns the names of the copied slide parts.
 *
 * Reuses a master that an earlier import copied. `before` is the slide that the copies will follow. Does not add the
 * copies to the list of slides.
 */
export function importSlides(
  into: Presentation,
  source: Presentation,
  slides: readonly Slide[],
  before: Slide | null,
  options: ImportOptions,
): readonly string[] {
  return slides.map(slide => {
    const copier = new Copier(into, source);
    const { layout } = slide;
    if (layout) {
      if (source === into) copier.known.set(layout, layout);
      else if (options.formatting === 'destination')
        copier.known.set(layout, chooseLayout(into, source, layout, before));
      else copier.bringMaster(layout);
    }
    return copier.copy(slide.part);
  });
}

/** Copies parts from one package to another, each part once. */
class Copier {
  /** Maps parts of the source to their counterparts in the destination. */
  readonly known = new Map<string, string>();
  readonly #into: Presentation;
  readonly #source: Presentation;

  constructor(into: Presentation, source: Presentation) {
    this.#into = into;
    this.#source = source;
  }

  get #from(): Package {
    return this.#source.package;
  }

  get #to(): Package {
    return this.#into.package;
  }

  /** Copies a part and all parts that its relationships lead to. Returns the name of the copy. */
  copy(part: string): string {
    const known = this.known.get(part);
    if (known !== undefined) return known;
    const name = this.#to.freeName(part);
    this.known.set(part, name);
    // Each package saves its own form of XML, so the parsed document is copied between a Strict and a Transitional
    // package.
    const isTranslated = this.#from.isStrict !== this.#to.isStrict && part.endsWith('.xml');
    this.#to.set(
      name,
      isTranslated ? (this.#from.xml(part).cloneNode(true) as Document) : this.#from.content(part),
    );
    const type = this.#from.contentTypes.of(part);
    if (type) this.#to.contentTypes.set(name, type);
    const relationships = this.#to.relationships(name);
    for (const one of this.#from.relationships(part).all()) {
      const target = one.external ? one.target : this.#target(one);
      if (target === null) dropClicks(this.#to, name, one.id);
      else relationships.addAs(one.id, one.type, target, one.external);
    }
    return name;
  }

  /** Ensures that the destination has the layout's master: an equal existing master, or a copy with all its layouts. */
  bringMaster(layout: string): void {
    const master = this.#from.relationships(layout).target('slideMaster');
    if (!master) return;
    const there = findMaster(this.#into, this.#source, master);
    if (there) {
      for (const [mine, theirs] of there) this.known.set(mine, theirs);
      return;
    }
    this.#listMaster(this.copy(master));
  }

  /** Returns the target of a relationship in the destination, or null when the relationship must be removed. */
  #target(relationship: Relationship): string | null {
    const { target } = relationship;
    if (!this.#from.has(target)) return null;
    // Links to slides that are not copied are removed.
    if (hasType(relationship, 'slide'))
      return this.known.get(target) ?? (this.#from === this.#to ? target : null);
    if (hasType(relationship, 'notesMaster')) return this.#notesMaster(target);
    return this.copy(target);
  }

  #notesMaster(part: string): string {
    const own = this.#to.relationships(this.#into.part).target('notesMaster');
    if (own) return own;
    const copy = this.copy(part);
    const root = this.#to.root(this.#into.part);
    const list = ensure(root, 'p:notesMasterIdLst', [
      'p:handoutMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
    ]);
    const id = this.#to.relationships(this.#into.part).add('notesMaster', copy);
    list.append(create(list, 'p:notesMasterId', { 'r:id': id }));
    this.#to.touch(this.#into.part);
    return copy;
  }

  /** Adds a copied master to the presentation's list, and gives the master and its layouts free numbers. */
  #listMaster(copy: string): void {
    const root = this.#to.root(this.#into.part);
    const list = ensure(root, 'p:sldMasterIdLst', [
      'p:notesMasterIdLst',
      'p:handoutMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
    ]);
    // Masters and layouts share one range of numbers, from 2^31 (ECMA-376 part 1, 19.7.16 and 19.7.18).
    let number = Math.max(
      2 ** 31 - 1,
      ...this.#into
        .masters()
        .flatMap(one => [Number(one.number), ...one.layouts.map(layout => Number(layout.number))]),
    );
    const id = this.#to.relationships(this.#into.part).add('slideMaster', copy);
    list.append(create(list, 'p:sldMasterId', { id: `${++number}`, 'r:id': id }));
    this.#to.touch(this.#into.part);
    const layouts = child(this.#to.root(copy), 'p:sldLayoutIdLst');
    for (const layout of layouts ? children(layouts) : []) layout.setAttribute('id', `${++number}`);
    this.#to.touch(copy);
  }
}
