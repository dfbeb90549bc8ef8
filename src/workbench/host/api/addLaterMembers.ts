import { laterClasses, laterMembers, wireName, type LaterMember } from './laterMembers.ts';

/** The parts of an Office.js proxy object that this module uses. */
interface Proxy {
  _handleResult: (this: Proxy, value: Readonly<Record<string, unknown>> | null) => void;
  readonly _isNull?: boolean;
}

type ProxyClass = { readonly prototype: Proxy & Record<string, unknown> };

/** Describes a class without members to the `LibraryBuilder` of Office.js. */
interface ClassDescription {
  readonly name: string;
  /** 1 for a collection, 0 for another class. */
  readonly behaviorFlags: 0 | 1;
  readonly childItemTypeFullName: string | null;
}

/** The parts of Office.js that build classes and members. Office.js builds its own members with the same functions. */
interface ClientLibrary {
  readonly PowerPoint: Readonly<Record<string, ProxyClass>>;
  readonly OfficeExtension: {
    /** Its constructor adds the classes to the namespace. */
    readonly LibraryBuilder: new (options: {
      readonly metadata: {
        readonly name: 'PowerPoint';
        readonly clientObjectTypes: readonly ClassDescription[];
      };
      readonly targetNamespaceObject: object;
      readonly fullyInitialize: true;
    }) => unknown;
    readonly BatchApiHelper: {
      createPropertyObject(
        type: ProxyClass | undefined,
        parent: Proxy,
        name: string,
        isCollection: boolean,
        flags: number,
      ): Proxy;
      createMethodObject(
        type: ProxyClass | undefined,
        parent: Proxy,
        name: string,
        operation: number,
        args: unknown[],
        isCollection: boolean,
        isInvalidAfterRequest: boolean,
        getByIdMethodName: null,
        flags: number,
      ): unknown;
      invokeMethod(
        parent: Proxy,
        name: string,
        operation: number,
        args: unknown[],
        flags: number,
        result: number,
      ): unknown;
      invokeSetProperty(parent: Proxy, name: string, value: unknown, flags: number): void;
    };
    readonly Utility: {
      throwIfNotLoaded(property: string, value: unknown, type: string, isNull: boolean | undefined): void;
      throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    };
  };
}

const WRITE = 0;
const READ = 1;
/** Office.js flag for a read that may run concurrently with other reads. */
const CONCURRENT = 4;

/**
 * Adds newer API classes and members to the Office.js in this window. Builds them with Office.js's own functions, so
 * that they behave like the other members. Skips members that Office.js already has. Does nothing before Office.js is
 * loaded.
 */
export function addLaterMembers(window: object): void {
  if (!isLoaded(window)) return;
  addClasses(window);
  for (const one of laterMembers) {
    const [owner = '', name = ''] = one.member.split('.');
    const type = window.PowerPoint[owner];
    if (!type || name in type.prototype) continue;
    if (!one.property) addMethod(window, type, one, name);
    else if (one.gives !== undefined) addObject(window, type, one, name);
    else addProperty(window, type, one, name);
  }
}

function addClasses({ OfficeExtension: { LibraryBuilder }, PowerPoint: target }: ClientLibrary): void {
  const missing = laterClasses.filter(({ name }) => !(name in target));
  const clientObjectTypes = missing.map(({ name, of: item = null }): ClassDescription => ({
    name,
    behaviorFlags: item === null ? 0 : 1,
    childItemTypeFullName: item,
  }));
  new LibraryBuilder({
    metadata: { name: 'PowerPoint', clientObjectTypes },
    targetNamespaceObject: target,
    fullyInitialize: true,
  });
}

function isLoaded(window: object): window is ClientLibrary {
  return 'PowerPoint' in window && 'OfficeExtension' in window;
}

function addMethod(
  library: ClientLibrary,
  type: ProxyClass,
  { member, since, gives, asks }: LaterMember,
  name: string,
): void {
  const { BatchApiHelper: helper, Utility: utility } = library.OfficeExtension;
  const wire = wireName(name);
  const result = gives?.replace('[]', '');
  type.prototype[name] = function (this: Proxy, ...args: unknown[]) {
    utility.throwIfApiNotSupported(member, 'PowerPointApi', since, 'PowerPoint');
    if (asks) return helper.invokeMethod(this, wire, READ, args, CONCURRENT, 0);
    if (result === undefined) {
      helper.invokeMethod(this, wire, WRITE, args, 0, 0);
      return undefined;
    }
    const isCollection = gives !== result;
    return helper.createMethodObject(
      library.PowerPoint[result],
      this,
      wire,
      READ,
      args,
      isCollection,
      false,
      null,
      CONCURRENT,
    );
  };
}

function addProperty(
  library: ClientLibrary,
  type: ProxyClass,
  { member, since, property }: LaterMember,
  name: string,
): void {
  const { BatchApiHelper: helper, Utility: utility } = library.OfficeExtension;
  const wire = wireName(name);
  const loaded = new WeakMap<Proxy, unknown>();
  const { prototype } = type;
  const handleResult = prototype._handleResult;
  prototype._handleResult = function (this: Proxy, value) {
    handleResult.call(this, value);
    if (value && wire in value) loaded.set(this, value[wire]);
  };
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: Proxy) {
      utility.throwIfNotLoaded(name, loaded.get(this), member, this._isNull);
      utility.throwIfApiNotSupported(member, 'PowerPointApi', since, 'PowerPoint');
      return loaded.get(this);
    },
    set(this: Proxy, value: unknown) {
      if (property !== 'writable') throw new TypeError(`${member} is read-only`);
      loaded.set(this, value);
      helper.invokeSetProperty(this, wire, value, 0);
    },
  });
}

/**
 * Adds a property whose value is an object. Creates the object once for each proxy, and fills it when a load of its
 * owner returns its properties.
 */
function addObject(
  library: ClientLibrary,
  type: ProxyClass,
  { member, since, gives = '' }: LaterMember,
  name: string,
): void {
  const { BatchApiHelper: helper, Utility: utility } = library.OfficeExtension;
  const wire = wireName(name);
  const made = new WeakMap<Proxy, Proxy>();
  const result = gives.replace('[]', '');
  const objectOf = (owner: Proxy): Proxy => {
    const there = made.get(owner);
    if (there) return there;
    const object = helper.createPropertyObject(
      library.PowerPoint[result],
      owner,
      wire,
      gives !== result,
      CONCURRENT,
    );
    made.set(owner, object);
    return object;
  };
  const { prototype } = type;
  const handleResult = prototype._handleResult;
  prototype._handleResult = function (this: Proxy, value) {
    handleResult.call(this, value);
    const own = value?.[wire];
    if (own !== undefined) objectOf(this)._handleResult(own as Readonly<Record<string, unknown>> | null);
  };
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: Proxy) {
      utility.throwIfApiNotSupported(member, 'PowerPointApi', since, 'PowerPoint');
      return objectOf(this);
    },
  });
}
