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
export function answerQuery(object: ApiObject, query: Query): Json {
  const wanted: Wanted = { all: false, names: new Map() };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) want(wanted, path);
  return read(object, wanted, query.Skip ?? 0, query.Top);
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

function read(object: ApiObject, wanted: Wanted, skip = 0, top?: number): Json {
  const items = object.items();
  if (items) {
    const page = items.slice(skip, top === undefined ? undefined : skip + top);
    return { _Items: page.map(item => read(item, wanted)) };
  }
  const answer: Record<string, Json> = {};
  const key = object.key();
  if (key !== null) answer._Id = key;
  if (wanted.all || wanted.names.size === 0)
    for (const name of object.scalars()) answer[name] = object.get(name);
  for (const [name, within] of wanted.names) {
    if (!object.isObject(name)) {
      answer[name] = object.get(name);
      continue;
    }
    const nested = object.object(name);
    answer[name] = nested ? read(nested, within) : null;
  }
  return answer;
}
