/**
 * A pure function of an object that remembers its answer for as long as the object lives: what every page asks again is
 * computed once a build. The object and the answer are not to be changed afterwards.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}

/** The same for a pure function of a text or a number, for as long as the function lives: what is asked of it has to be limited. */
export function onceBy<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
