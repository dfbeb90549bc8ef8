/** Memoizes a function by object identity. A result lives as long as its key. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, V>();
  return key => {
    const before = answers.get(key);
    if (before !== undefined) return before;
    const answer = make(key);
    answers.set(key, answer);
    return answer;
  };
}
