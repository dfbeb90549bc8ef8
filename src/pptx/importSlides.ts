import { chooseLayout, findMaster } from './masters.ts';
import type { Package } from './package.ts';
import type { Presentation } from './presentation.ts';
import { hasType, type Relationship } from './relationships.ts';
import type { Slide } from './slide.ts';
import { dropClicks } from './traces.ts';
import { child, children, create, ensure } from './xml.ts';

export interface ImportOptions {
  /** Bring the slides' own masters, or let them take the look of the presentation that they come into. */
  readonly formatting: 'source' | 'destination';
}

/**
 * Copies slides with all that they need — layout, master and theme, notes, tags, media, charts, whatever
 * their relationships lead to — and gives the parts of the copies. A master that an earlier import brought is
 * used again. `before` is the slide that they will follow. The copies are not yet in the list of slides.
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

/** Copies parts from one package to another, each one once. */
class Copier {
  /** Parts of the source and what stands for them in the destination. */
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

  /** Copies a part and all behind it; gives the copy's name. */
  copy(part: string): string {
    const known = this.known.get(part);
    if (known !== undefined) return known;
    const name = this.#to.freeName(part);
    this.known.set(part, name);
    // Each package has its own form of XML; it writes what was parsed in that one.
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

  /** Makes the layout's master stand in the destination: one that came before, or a copy with all its layouts. */
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

  /** What a relationship of a copied part leads to in the destination, or null where it must be cut. */
  #target(relationship: Relationship): string | null {
    const { target } = relationship;
    if (!this.#from.has(target)) return null;
    // A link to a slide that does not come along.
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

  /** Lists a copied master in the presentation and gives it and its layouts numbers that are free. */
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
