import type { Access } from './access.ts';
import type { ApiObject, Json } from './apiClass.ts';
import type { Query } from './request.ts';

/** Names to load, and under each object's name what to load of it. */
interface Wanted {
  all: boolean;
  readonly names: Map<string, Wanted>;
}

/**
 * Answers a `load`: the properties that were asked for, those of objects nested. Without names, or with
 * `*`, all scalar properties. A collection gives its items; Top and Skip page through them.
 * Throws the ApiError of the first member that refuses, which fails the whole batch (office-js #5360).
 */
export function answerQuery(object: ApiObject, query: Query, access: Access): Json {
  const wanted: Wanted = { all: false, names: new Map() };
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
    const name = step.charAt(0).toUpperCase() + step.slice(1);
    let next = here.names.get(name);
    if (!next) here.names.set(name, (next = { all: false, names: new Map() }));
    here = next;
  }
}

/** What one load collects. */
class Reading {
  readonly #access: Access;
  readonly #page: Query;
  /** Items so far of collections that lie within the items of another one. */
  #nested = 0;

  constructor(access: Access, page: Query) {
    this.#access = access;
    this.#page = page;
  }

  /** The outermost object is the one that was to be loaded; `inItems` are those within a collection's items. */
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
    if (wanted.all || wanted.names.size === 0)
      for (const name of this.#access.scalars(object)) answer[name] = this.#access.get(object, name);
    for (const [name, within] of wanted.names) {
      if (!object.isObject(name)) {
        answer[name] = this.#access.get(object, name);
        continue;
      }
      const nested = this.#access.object(object, name);
      answer[name] = nested ? this.of(nested, within, depth === 'inItems' ? depth : 'nested') : null;
    }
    return answer;
  }
}
