/** A member of the API that is younger than the client library of npm, which ends at PowerPointApi 1.4. */
interface LaterMember {
  /** The version of PowerPointApi that it came with. */
  readonly since: string;
  /** Class and name. */
  readonly member: `${string}.${string}`;
  /** Class of what a method gives; a `[]` behind it for a collection. A method without gives nothing. */
  readonly gives?: string;
  /** Whether it is a scalar property and no method, and whether that can be set. */
  readonly property?: 'readonly' | 'writable';
}

const members: readonly LaterMember[] = [
  { since: '1.5', member: 'Presentation.id', property: 'readonly' },
  { since: '1.5', member: 'Presentation.getSelectedShapes', gives: 'ShapeCollection[]' },
  { since: '1.5', member: 'Presentation.getSelectedSlides', gives: 'SlideCollection[]' },
  { since: '1.5', member: 'Presentation.getSelectedTextRange', gives: 'TextRange' },
  { since: '1.5', member: 'Presentation.getSelectedTextRangeOrNullObject', gives: 'TextRange' },
  { since: '1.5', member: 'Presentation.setSelectedSlides' },
  { since: '1.5', member: 'Slide.setSelectedShapes' },
  { since: '1.5', member: 'Shape.getParentSlide', gives: 'Slide' },
  { since: '1.5', member: 'Shape.getParentSlideOrNullObject', gives: 'Slide' },
  { since: '1.5', member: 'Shape.getParentSlideLayout', gives: 'SlideLayout' },
  { since: '1.5', member: 'Shape.getParentSlideLayoutOrNullObject', gives: 'SlideLayout' },
  { since: '1.5', member: 'Shape.getParentSlideMaster', gives: 'SlideMaster' },
  { since: '1.5', member: 'Shape.getParentSlideMasterOrNullObject', gives: 'SlideMaster' },
  { since: '1.5', member: 'TextFrame.getParentShape', gives: 'Shape' },
  { since: '1.5', member: 'TextRange.getParentTextFrame', gives: 'TextFrame' },
  { since: '1.5', member: 'TextRange.setSelected' },
  { since: '1.5', member: 'TextRange.length', property: 'writable' },
  { since: '1.5', member: 'TextRange.start', property: 'writable' },
];

/** A proxy object of the client library, as far as it is needed here. */
interface Proxy {
  _handleResult: (this: Proxy, value: Readonly<Record<string, unknown>> | null) => void;
  readonly _isNull?: boolean;
}

type ProxyClass = { readonly prototype: Proxy & Record<string, unknown> };

/** What the client library offers to build members with; its own members are made of the same. */
interface ClientLibrary {
  readonly PowerPoint: Readonly<Record<string, ProxyClass>>;
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
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
/** Flag of the library for a read that may run at the same time as others. */
const CONCURRENT = 4;

/**
 * Puts the later members on the classes of the client library in this window, made of its own building
 * blocks, so that they behave like the rest. Does nothing before the library is loaded, nor where a newer
 * library has a member already.
 */
export function addLaterMembers(window: object): void {
  if (!isLoaded(window)) return;
  for (const one of members) {
    const [owner = '', name = ''] = one.member.split('.');
    const type = window.PowerPoint[owner];
    if (!type || name in type.prototype) continue;
    if (one.property) addProperty(window, type, one, name);
    else addMethod(window, type, one, name);
  }
}

function isLoaded(window: object): window is ClientLibrary {
  return 'PowerPoint' in window && 'OfficeExtension' in window;
}

function addMethod(
  library: ClientLibrary,
  type: ProxyClass,
  { member, since, gives }: LaterMember,
  name: string,
): void {
  const { BatchApiHelper: helper, Utility: utility } = library.OfficeExtension;
  const wire = pascal(name);
  const result = gives?.replace('[]', '');
  type.prototype[name] = function (this: Proxy, ...args: unknown[]) {
    utility.throwIfApiNotSupported(member, 'PowerPointApi', since, 'PowerPoint');
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
  const wire = pascal(name);
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

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
