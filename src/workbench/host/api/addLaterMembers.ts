import { wireName, type ClassDescription } from './apiDescription.ts';
import { isDateText } from './arguments.ts';
import { metadataOf, type Metadata } from './clientMetadata.ts';
import { powerPointApi } from './powerPointApi.ts';

/** The parts of an Office.js proxy object that this module uses. */
interface Proxy {
  _handleResult: (this: Proxy, value: Readonly<Record<string, unknown>> | null) => void;
  toJSON: (this: Proxy) => object;
  [member: string]: unknown;
}

type Namespace = Record<string, { readonly prototype: Proxy } | undefined>;

/** The parts of Office.js that this module uses. */
interface ClientLibrary {
  readonly PowerPoint: Namespace;
  readonly OfficeExtension: {
    /** Its constructor adds the classes to the target namespace. */
    readonly LibraryBuilder: new (options: {
      readonly metadata: Metadata;
      readonly targetNamespaceObject: Namespace;
      readonly namespaceMap: { readonly PowerPoint: Namespace };
      readonly fullyInitialize: true;
    }) => unknown;
    readonly Utility: {
      toJson(proxy: Proxy, values: object, objects: object): object;
      adjustToDateTime(text: string): Date;
      /** Returns undefined for a property that is not loaded. */
      _getPropertyValueWithoutCheckLoaded(proxy: Proxy, name: string): unknown;
    };
  };
}

/**
 * Adds newer API classes, members and enums to the Office.js in this window. Builds them with Office.js's own
 * `LibraryBuilder`, so that they behave like the other members. Keeps the members that Office.js already has. Does
 * nothing before Office.js is loaded.
 */
export function addLaterMembers(window: object): void {
  if (!isLoaded(window)) return;
  const { PowerPoint: target, OfficeExtension: extension } = window;
  addEnums(target);
  const built: Namespace = {};
  const later = powerPointApi.classes.map(one => {
    const known = target[one.name]?.prototype ?? {};
    return { ...one, members: one.members.filter(({ name }) => !(name in known)) };
  });
  new extension.LibraryBuilder({
    metadata: metadataOf(later),
    targetNamespaceObject: built,
    namespaceMap: { PowerPoint: target },
    fullyInitialize: true,
  });
  for (const [index, description] of powerPointApi.classes.entries()) {
    const { name } = description;
    const [known, ours] = [target[name]?.prototype, built[name]?.prototype];
    const members = later[index]?.members ?? [];
    if (!ours) continue;
    for (const one of members) {
      if (one.type === 'nothing') dropResult(ours, one.name);
      if (one.type === 'valueOrDate') reviveDates(extension, ours, one.name);
    }
    if (!known) {
      target[name] = built[name];
      continue;
    }
    for (const one of members)
      Object.defineProperty(known, one.name, Object.getOwnPropertyDescriptor(ours, one.name) ?? {});
    if (description.item === null) joinResults(extension, description, known, ours);
  }
}

function isLoaded(window: object): window is ClientLibrary {
  return 'PowerPoint' in window && 'OfficeExtension' in window;
}

/** Adds the missing enums, and the missing values of known enums. */
function addEnums(target: Record<string, object | undefined>): void {
  for (const { name, values } of powerPointApi.enums) target[name] = { ...values, ...target[name] };
}

/** Makes a method return undefined. `LibraryBuilder` lets every method return a result. */
function dropResult(prototype: Proxy, name: string): void {
  const method = prototype[name] as (this: Proxy, ...args: unknown[]) => unknown;
  prototype[name] = function (this: Proxy, ...args: unknown[]) {
    method.apply(this, args);
  };
}

/** Makes a property that may be a date return a `Date` of the page. */
function reviveDates(
  { Utility: utility }: ClientLibrary['OfficeExtension'],
  prototype: Proxy,
  name: string,
): void {
  const { _handleResult: handleResult } = prototype;
  const wire = wireName(name);
  prototype._handleResult = function (this: Proxy, value) {
    const found = value?.[wire];
    const isDate = typeof found === 'string' && isDateText(found);
    handleResult.call(this, isDate ? { ...value, [wire]: utility.adjustToDateTime(found) } : value);
  };
}

/**
 * Lets a class of Office.js take the loaded values of the added properties, and lets `toJSON` return every loaded
 * property. The `toJSON` of the npm version leaves out the properties of most classes.
 */
function joinResults(
  { Utility: utility }: ClientLibrary['OfficeExtension'],
  { members }: ClassDescription,
  known: Proxy,
  ours: Proxy,
): void {
  const own = members.filter(({ name, kind }) => kind === 'property' && !Object.hasOwn(ours, name));
  const values = own.filter(({ type }) => type !== 'object');
  const objects = own.filter(({ type }) => type === 'object');
  const loaded = new WeakMap<Proxy, Record<string, unknown>>();
  const { _handleResult: handleResult } = known;
  known._handleResult = function (this: Proxy, value) {
    handleResult.call(this, value);
    ours._handleResult.call(this, value);
    const filled = objects.filter(({ name }) => value?.[wireName(name)] !== undefined);
    if (filled.length === 0) return;
    const entries = filled.map(({ name }) => [name, this[name]]);
    loaded.set(this, { ...loaded.get(this), ...(Object.fromEntries(entries) as object) });
  };
  known.toJSON = function () {
    const entries = values.map(({ name }) => [name, utility._getPropertyValueWithoutCheckLoaded(this, name)]);
    const json = utility.toJson(this, Object.fromEntries(entries) as object, loaded.get(this) ?? {});
    return { ...json, ...ours.toJSON.call(this) };
  };
}
