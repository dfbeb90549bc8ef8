import type { ApiVersion, ClassDescription, MemberDescription } from './apiDescription.ts';

/** The metadata from which the `LibraryBuilder` of Office.js builds classes. Office.js prescribes the names. */
export interface Metadata {
  readonly name: string;
  readonly hostName: string;
  readonly defaultApiSetName: string;
  readonly apiSets: readonly { readonly name: string; readonly version: ApiVersion }[];
  readonly clientObjectTypes: readonly object[];
}

/** The behaviour flags of each kind of member. */
const flags = {
  /** The property is part of `toJSON` and of `set`. */
  serialized: 1,
  readonlyProperty: 2,
  date: 8,
  collectionProperty: 16,
  readMethod: 2,
  collectionMethod: 4,
  indexer: 16,
} as const;

/** Call flag: the host may answer the request together with others. */
const CONCURRENT = 4;

/** Returns the metadata of these classes. Their members may refer to classes that Office.js has already. */
export function metadataOf(classes: readonly ClassDescription[]): Metadata {
  const versions = [...new Set(classes.flatMap(({ members }) => members.map(({ since }) => since)))];
  const collections = new Set(classes.filter(({ item }) => item !== null).map(({ name }) => name));
  const describe = (one: MemberDescription) => {
    const { name, since, kind, type, className } = one;
    const isCollection = className !== null && collections.has(className);
    const reads = name.startsWith('get');
    const shared = {
      name,
      originalName: null,
      // Counts from 1.
      apiSetInfoOrdinal: versions.indexOf(since) + 1,
    };
    if (kind === 'property')
      return {
        ...shared,
        behaviorFlags:
          flags.serialized |
          (one.writable ? 0 : flags.readonlyProperty) |
          (type === 'date' ? flags.date : 0) |
          (isCollection ? flags.collectionProperty : 0),
        getMethodApiFlags: CONCURRENT,
        setMethodApiFlags: 0,
        propertyTypeFullName: qualified(className),
      };
    return {
      ...shared,
      behaviorFlags:
        (reads ? flags.readMethod : 0) |
        (isCollection ? flags.collectionMethod : 0) |
        (name === 'getItem' ? flags.indexer : 0),
      apiFlags: reads ? CONCURRENT : 0,
      returnTypeFullName: qualified(className),
      returnObjectGetByIdMethodName: null,
    };
  };
  const pick = (members: readonly MemberDescription[], kind: MemberDescription['kind'], isObject: boolean) =>
    members.filter(one => one.kind === kind && (one.type === 'object') === isObject).map(describe);
  return {
    // Not `PowerPoint`, because the names of types in this namespace refer to the classes that are being built.
    name: 'LaterPowerPoint',
    hostName: 'PowerPoint',
    defaultApiSetName: 'PowerPointApi',
    apiSets: versions.map(version => ({ name: 'PowerPointApi', version })),
    clientObjectTypes: classes.map(({ name, item, members }) => ({
      name,
      behaviorFlags: item === null ? 0 : 1,
      childItemTypeFullName: qualified(item),
      scalarProperties: pick(members, 'property', false),
      navigationProperties: pick(members, 'property', true),
      scalarMethods: pick(members, 'method', false),
      navigationMethods: pick(members, 'method', true),
    })),
  };
}

function qualified(className: string | null): string | null {
  return className === null ? null : `PowerPoint.${className}`;
}
