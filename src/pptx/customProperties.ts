import { makePropertiesPart, propertiesPart } from './fileProperties.ts';
import type { Package } from './package.ts';
import { children, create, number, writable } from './xml.ts';

/** The format id of the properties that users and add-ins define ([MS-OSHARED] 2.3.3.2.3). */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export type CustomValue = string | number | boolean | Date;

export interface CustomFileProperty {
  readonly key: string;
  readonly value: CustomValue;
}

/** The custom properties of a file, in `docProps/custom.xml` (ECMA-376 part 1, 15.2.12.2). Keys ignore case. */
export class CustomProperties {
  readonly #package: Package;

  constructor(owner: Package) {
    this.#package = owner;
  }

  all(): readonly CustomFileProperty[] {
    return this.#elements().map(propertyOf);
  }

  /** Returns the property with this key, or null. */
  get(key: string): CustomFileProperty | null {
    const found = this.#find(key);
    return found ? propertyOf(found) : null;
  }

  /** Adds a property, or changes the value of the property with this key. */
  set(key: string, value: CustomValue): void {
    const part = propertiesPart(this.#package, 'custom') ?? makePropertiesPart(this.#package, 'custom');
    const root = this.#package.root(part);
    let element = this.#find(key);
    if (!element) {
      // The ids 0 and 1 are reserved.
      const pid = Math.max(1, ...this.#elements().map(one => number(one, 'pid'))) + 1;
      element = create(root, 'op:property', {
        fmtid: USER_DEFINED,
        pid: `${pid}`,
        name: writable(key),
      });
      root.append(element);
    }
    element.removeAttribute('linkTarget');
    element.replaceChildren(valueElement(element, value));
    this.#package.touch(part);
  }

  /** Removes the property with this key. Does nothing when there is no such property. */
  delete(key: string): void {
    this.#remove([this.#find(key)]);
  }

  deleteAll(): void {
    this.#remove(this.#elements());
  }

  #remove(elements: readonly (Element | undefined)[]): void {
    const part = propertiesPart(this.#package, 'custom');
    const found = elements.filter(one => one !== undefined);
    if (part === null || found.length === 0) return;
    for (const one of found) one.remove();
    this.#package.touch(part);
  }

  #find(key: string): Element | undefined {
    return this.#elements().find(
      one => one.getAttribute('name')?.toLowerCase() === writable(key).toLowerCase(),
    );
  }

  #elements(): readonly Element[] {
    const part = propertiesPart(this.#package, 'custom');
    return part === null ? [] : children(this.#package.root(part), 'op:property');
  }
}

function propertyOf(element: Element): CustomFileProperty {
  return { key: element.getAttribute('name') ?? '', value: valueOf(element) };
}

function valueOf(element: Element): CustomValue {
  const [value] = children(element);
  const text = value?.textContent.trim() ?? '';
  const type = value?.localName ?? '';
  if (type === 'bool') return /^(1|true)$/.test(text);
  if (/^(u?i[1248]|u?int|r[48]|decimal)$/.test(type)) return Number(text);
  if (/^(filetime|date)$/.test(type)) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? text : date;
  }
  return value?.textContent ?? '';
}

function valueElement(parent: Element, value: CustomValue): Element {
  const [name, text] =
    value instanceof Date
      ? (['vt:filetime', value.toISOString()] as const)
      : typeof value === 'boolean'
        ? (['vt:bool', `${value}`] as const)
        : typeof value === 'string'
          ? (['vt:lpwstr', writable(value)] as const)
          : ([value === (value | 0) ? 'vt:i4' : 'vt:r8', `${value}`] as const);
  const element = create(parent, name);
  element.textContent = text;
  return element;
}
