/**
 * A batch in the wire format of Office.js: one action for each operation that the add-in queued, and the paths of the
 * objects in these actions.
 */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Action types by number in the wire format. */
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

/** Object path types by number in the wire format. */
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
  /**
   * For each argument that is an object of the API, the id of its path, which is also the argument itself. For an array
   * with such objects, an array of the same form. 0 for another argument. Missing when there are no such objects.
   */
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}

export type PathIds = number | readonly PathIds[];

/** Name of the property with which an options object refers to an object of the API, by the id of its path. */
export const PATH_ID = '_ObjectPathId';

/** The parameters of a `load`. Office.js has already removed `items/` from the names. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Name of the object on which Office.js reports at start that it is ready. */
export const internalService = 'Microsoft.InternalService.AddinInternalService';

/** Whether Office.js sent the batch for itself and not for the add-in. */
export function isInternal(request: Request): boolean {
  const paths = Object.values(request.ObjectPaths);
  return paths.length > 0 && paths.every(path => path.Name === internalService);
}
