import type { Package } from './package.ts';
import { child, children, create, ensure, is, parseXml, type Name } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const CONTENT_TYPES = 'application/vnd.ms-office';
const NAMESPACES = 'http://schemas.microsoft.com/office/webextensions';

/** The elements that come after the properties, and after the bindings, in `we:webextension`. */
const AFTER_BINDINGS: readonly Name[] = ['we:snapshot', 'we:extLst'];
const AFTER_PROPERTIES: readonly Name[] = ['we:bindings', ...AFTER_BINDINGS];

/** A binding of an add-in to a part of the document. */
export interface StoredBinding {
  readonly id: string;
  readonly type: string;
  /** What is bound, in the form of the program that made the binding. */
  readonly reference: string;
}

/**
 * What a file stores for one add-in: its settings and bindings, in a `webextension` part that the list of task panes
 * refers to ([MS-OWEXML]). The part is made when there is something to store.
 */
export class WebExtension {
  readonly #package: Package;
  readonly #addIn: string;

  /** `addIn` is the id in the add-in's manifest. */
  constructor(owner: Package, addIn: string) {
    this.#package = owner;
    this.#addIn = addIn;
  }

  /** Returns the settings: JSON texts by key. */
  settings(): ReadonlyMap<string, string> {
    return new Map(
      this.#list('we:properties', 'we:property').map(one => [
        one.getAttribute('name') ?? '',
        one.getAttribute('value') ?? '',
      ]),
    );
  }

  /** Replaces the settings. Does nothing when they are equal. */
  setSettings(settings: ReadonlyMap<string, string>): void {
    const old = this.settings();
    const isEqual =
      old.size === settings.size && [...settings].every(([key, value]) => old.get(key) === value);
    if (isEqual) return;
    this.#change('we:properties', AFTER_PROPERTIES, list => {
      list.replaceChildren(
        ...Array.from(settings, ([name, value]) => create(list, 'we:property', { name, value })),
      );
    });
  }

  bindings(): readonly StoredBinding[] {
    return this.#list('we:bindings', 'we:binding').map(one => ({
      id: one.getAttribute('id') ?? '',
      type: one.getAttribute('type') ?? '',
      reference: one.getAttribute('appref') ?? '',
    }));
  }

  /** Adds a binding. Replaces the binding with the same id. */
  addBinding({ id, type, reference }: StoredBinding): void {
    this.deleteBinding(id);
    this.#change('we:bindings', AFTER_BINDINGS, list => {
      list.append(create(list, 'we:binding', { id, type, appref: reference }));
    });
  }

  /** Removes a binding. Does nothing when there is none with this id. */
  deleteBinding(id: string): void {
    if (!this.bindings().some(one => one.id === id)) return;
    this.#change('we:bindings', AFTER_BINDINGS, list => {
      for (const one of children(list)) if (one.getAttribute('id') === id) one.remove();
    });
  }

  #list(name: Name, item: Name): readonly Element[] {
    const part = this.#find();
    const list = part === null ? null : child(this.#package.root(part), name);
    return list ? children(list, item) : [];
  }

  #change(name: Name, after: readonly Name[], work: (list: Element) => void): void {
    const part = this.#find() ?? this.#make();
    const root = this.#package.root(part);
    work(ensure(root, name, after));
    this.#package.touch(part);
  }

  /** Returns the name of the add-in's part, or null. */
  #find(): string | null {
    const panes = this.#panes();
    const parts = panes === null ? [] : this.#targets(panes, 'webextension');
    return parts.find(part => this.#isOwn(this.#package.root(part))) ?? null;
  }

  /** Whether the part belongs to the add-in. A catalog may give the add-in another id, which is then an alternate. */
  #isOwn(root: Element): boolean {
    const others = child(root, 'we:alternateReferences');
    return [...children(root), ...(others ? children(others) : [])].some(
      one => is(one, 'we:reference') && one.getAttribute('id')?.toLowerCase() === this.#addIn.toLowerCase(),
    );
  }

  #panes(): string | null {
    return this.#targets('', 'webextensiontaskpanes')[0] ?? null;
  }

  #targets(part: string, type: string): readonly string[] {
    return this.#package
      .relationships(part)
      .all()
      .filter(one => one.type === `${RELATIONSHIPS}/${type}` && this.#package.has(one.target))
      .map(one => one.target);
  }

  #make(): string {
    const owner = this.#package;
    const part = owner.freeName('ppt/webextensions/webextension1.xml');
    owner.set(
      part,
      parseXml(
        `<we:webextension xmlns:we="${NAMESPACES}/webextension/2010/11" id="{${this.#addIn.toUpperCase()}}">` +
          `<we:reference id="${this.#addIn}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
          '<we:alternateReferences/><we:properties/><we:bindings/></we:webextension>',
      ),
    );
    owner.contentTypes.set(part, `${CONTENT_TYPES}.webextension+xml`);
    const panes = this.#panes() ?? this.#makePanes();
    const id = owner.relationships(panes).add(`${RELATIONSHIPS}/webextension`, part);
    const root = owner.root(panes);
    // The pane does not open by itself with the file.
    const pane = create(root, 'wetp:taskpane', {
      dockstate: 'right',
      visibility: '0',
      width: '350',
      row: '0',
    });
    pane.append(create(pane, 'wetp:webextensionref', { 'r:id': id }));
    root.append(pane);
    owner.touch(panes);
    return part;
  }

  #makePanes(): string {
    const name = 'ppt/webextensions/taskpanes.xml';
    const part = this.#package.has(name) ? this.#package.freeName(name) : name;
    this.#package.set(part, parseXml(`<wetp:taskpanes xmlns:wetp="${NAMESPACES}/taskpanes/2010/11"/>`));
    this.#package.contentTypes.set(part, `${CONTENT_TYPES}.webextensiontaskpanes+xml`);
    this.#package.relationships('').add(`${RELATIONSHIPS}/webextensiontaskpanes`, part);
    return part;
  }
}
