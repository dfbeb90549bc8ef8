/**
 * The wire form of a batch, as the client library writes it: one action per thing that the add-in queued,
 * and the paths of the objects that the actions are about.
 */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What an action does, by its number on the wire. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

/** What leads to an object, by its number on the wire. */
export const pathType = {
  root: 1,
  create: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
}

/** What a `load` asks for. `items/` is already taken out of the names by the library. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Name of the object with which the library tells at start that it is ready. */
export const internalService = 'Microsoft.InternalService.AddinInternalService';

/** Whether the batch is the library's own and not the add-in's. */
export function isInternal(request: Request): boolean {
  const paths = Object.values(request.ObjectPaths);
  return paths.length > 0 && paths.every(path => path.Name === internalService);
}
