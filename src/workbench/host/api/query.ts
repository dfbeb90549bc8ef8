import type { Access } from './access.ts';
import type { ApiObject, Json } from './apiClass.ts';
import type { Query } from './request.ts';

/** The properties to load, as a tree of names. */
interface Wanted {
  /** Whether to load every scalar property. */
  all: boolean;
  /** Whether to load only the named properties, also when no property is named. */
  none: boolean;
  readonly names: Map<string, Wanted>;
}

/**
 * Answers a `load` with the requested properties. Properties of nested objects are nested in the answer. Without names,
 * or with `*`, returns all scalar properties; with `$none`, returns none. `isNullObject` is no property of the host:
 * Office.js derives it from the answer. Returns the items of a collection, in the page set by Top and Skip.
 * Throws the first ApiError of a member, which fails the whole batch (office-js #5360).
 */
export function answerQuery(object: ApiObject, query: Query, access: Access): Json {
  const wanted = nothing();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) want(wanted, path);
  return new Reading(access, query).of(object, wanted);
}

function want(wanted: Wanted, path: string): void {
  let here = wanted;
  for (const step of path.split(/[/.]/)) {
    if (step === '*' || step === '') {
      here.all = true;
      return;
    }
    if (step === '$none' || step === 'isNullObject') {
      here.none = true;
      return;
    }
    const name = step.charAt(0).toUpperCase() + step.slice(1);
    let next = here.names.get(name);
    if (!next) here.names.set(name, (next = nothing()));
    here = next;
  }
}

function nothing(): Wanted {
  return { all: false, none: false, names: new Map() };
}

/** Collects the values of one load. */
class Reading {
  readonly #access: Access;
  readonly #page: Query;
  /** Number of items so far in collections inside the items of another collection. */
  #nested = 0;

  constructor(access: Access, page: Query) {
    this.#access = access;
    this.#page = page;
  }

  /**
   * Returns the values of an object. `outermost` is the loaded object itself. `inItems` is an object inside the items
   * of a collection.
   */
  of(object: ApiObject, wanted: Wanted, depth: 'outermost' | 'nested' | 'inItems' = 'outermost'): Json {
    const items = this.#access.items(object, depth === 'inItems' ? this.#nested : null);
    if (items) {
      if (depth === 'inItems') this.#nested += items.length;
      const { Skip: skip = 0, Top: top } = depth === 'outermost' ? this.#page : {};
      const page = items.slice(skip, top === undefined ? undefined : skip + top);
      return { _Items: page.map(item => this.of(item, wanted, 'inItems')) };
    }
    const answer: Record<string, Json> = {};
    const key = object.key();
    if (key !== null) answer._Id = key;
    if (wanted.all || (wanted.names.size === 0 && !wanted.none))
      for (const name of this.#access.scalars(object)) this.#read(answer, object, name);
    for (const [name, within] of wanted.names) {
      if (!object.isObject(name)) {
        this.#read(answer, object, name);
        continue;
      }
      const nested = this.#access.object(object, name);
      answer[name] = nested ? this.of(nested, within, depth === 'inItems' ? depth : 'nested') : null;
    }
    return answer;
  }

  #read(answer: Record<string, Json>, object: ApiObject, name: string): void {
    const value = this.#access.get(object, name);
    const seen = name === 'Id' && typeof value === 'string' ? this.#access.idOf(object, value, true) : value;
    if (name !== 'Id' || seen !== null) answer[name] = seen;
  }
}
