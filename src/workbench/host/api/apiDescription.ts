/** A version of the requirement set PowerPointApi. */
export type ApiVersion = `1.${number}`;

/** The classes and enums in the namespace `PowerPoint`, as the type definitions of Office.js describe them. */
export interface ApiDescription {
  readonly classes: readonly ClassDescription[];
  readonly enums: readonly EnumDescription[];
}

export interface ClassDescription {
  readonly name: string;
  readonly since: ApiVersion;
  /** Class of the items of a collection. Null for a class that is not a collection. */
  readonly item: string | null;
  /** Without the members that every class has, such as `load` and `context`. */
  readonly members: readonly MemberDescription[];
}

export interface MemberDescription {
  readonly name: string;
  /** The version of PowerPointApi that introduced the member. */
  readonly since: ApiVersion;
  readonly kind: 'property' | 'method';
  /** Whether an add-in may set the property. False for a method. */
  readonly writable: boolean;
  /**
   * The type of the property, or the type that the method returns. `value` is a string, number or other plain value.
   * `valueOrDate` is a union with a date.
   */
  readonly type: 'object' | 'value' | 'date' | 'valueOrDate' | 'nothing';
  /** Class of the object, for the type `object`. */
  readonly className: string | null;
}

export interface EnumDescription {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Returns the name of a member in requests (PascalCase). */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Returns the second number of a version. The first is always 1. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
