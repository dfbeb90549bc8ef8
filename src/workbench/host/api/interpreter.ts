import type { Access } from './access.ts';
import { emptyAnswer, refuse, type Answer } from './answer.ts';
import { ApiError } from './apiError.ts';
import { ApiObject, apiClass, type Json } from './apiClass.ts';
import { answerQuery } from './query.ts';
import {
  actionType,
  internalService,
  PATH_ID,
  pathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type PathIds,
  type Request,
} from './request.ts';

/** The inputs of the interpreter. */
export interface Surroundings {
  /** The object behind `context.presentation`. */
  readonly root: ApiObject;
  /** Access to the API members. */
  readonly access: Access;
  /** Converts another error to an ApiError. */
  translate(error: unknown): ApiError;
}

const service = apiClass<null>('AddinInternalService', {
  methods: { NotifyActionHandlerReady: () => null },
});

/**
 * Executes one batch. Actions run in order, and each action sees the effects of earlier ones. The first error ends the
 * batch, but earlier actions keep their effects. Each object path is resolved once, at its first use.
 */
export function execute(request: Request, around: Surroundings): Answer {
  const answer = emptyAnswer();
  const batch = new Batch(request, around);
  request.Actions.forEach((action, index) => {
    if (answer.Error) return;
    try {
      if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      refuse(answer, error instanceof ApiError ? error : around.translate(error), index);
    }
  });
  return answer;
}

class Batch {
  readonly #request: Request;
  readonly #around: Surroundings;
  readonly #followed = new Map<number, ApiObject | null>();

  constructor(request: Request, around: Surroundings) {
    this.#request = request;
    this.#around = around;
  }

  /** Performs one action. An action on a null object does nothing and returns null. */
  perform(action: Action): Json {
    if (action.ActionType === actionType.trace) return null;
    const object = this.#object(action.ObjectPathId);
    if (!object) return null;
    const args = this.#arguments(action.ArgumentInfo);
    switch (action.ActionType) {
      case actionType.instantiate:
        return identity(object);
      case actionType.query:
        return answerQuery(object, action.QueryInfo ?? {}, this.#around.access);
      case actionType.method: {
        const value = this.#around.access.call(object, action.Name, args);
        return value instanceof ApiObject ? identity(value) : value;
      }
      case actionType.set:
        this.#around.access.set(object, action.Name, args[0]);
        return null;
      default:
        throw new ApiError('ApiNotFound', `action type ${action.ActionType}`);
    }
  }

  /** Returns the arguments of a member. Replaces references to objects of the API by the objects, or null. */
  #arguments({ Arguments: args = [], ReferencedObjectPathIds: ids = [] }: ArgumentInfo = {}): unknown[] {
    return args.map((value, at) => this.#argument(value, ids[at] ?? 0));
  }

  #argument(value: unknown, id: PathIds): unknown {
    if (Array.isArray(value))
      return value.map((one, at) => this.#argument(one, typeof id === 'number' ? 0 : (id[at] ?? 0)));
    if (typeof id === 'number' && id !== 0) return this.#object(id);
    if (typeof value !== 'object' || value === null) return value;
    if (PATH_ID in value && typeof value[PATH_ID] === 'number') return this.#object(value[PATH_ID]);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.#argument(one, 0)]));
  }

  #object(id: number): ApiObject | null {
    const known = this.#followed.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidArgument', `object path ${id}`);
    const object = this.#follow(path);
    if (object) this.#around.access.followed(id, object);
    this.#followed.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.#around.root;
      case pathType.create:
        if (path.Name === internalService) return service(null);
        throw new ApiError('ApiNotFound', path.Name);
      case pathType.none:
        return null;
      case pathType.method:
      case pathType.property:
      case pathType.indexer:
        break;
      default:
        throw new ApiError('ApiNotFound', `object path type ${path.ObjectPathType}`);
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.property) return this.#around.access.object(parent, path.Name);
    if (path.ObjectPathType === pathType.indexer) return this.#around.access.item(parent, keyOf(args[0]));
    const value = this.#around.access.call(parent, path.Name, args);
    if (value === null || value instanceof ApiObject) return value;
    throw new ApiError('InvalidOperation', path.Name);
  }
}

/** Returns the properties with which Office.js can request the object again. */
function identity(object: ApiObject): Json {
  const key = object.key();
  if (key === null) return {};
  return object.scalars().includes('Id') ? { Id: key } : { _Id: key };
}

function keyOf(argument: unknown): string | number {
  if (typeof argument === 'string' || typeof argument === 'number') return argument;
  throw new ApiError('InvalidArgument');
}
