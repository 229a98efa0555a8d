/** Keeps what a load gives, so that it is loaded once a build. */
export const memo = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
};

/** The same, once a key. */
export const memoBy = <K, T>(load: (key: K) => Promise<T>): ((key: K) => Promise<T>) => {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    const known = loaded.get(key) ?? load(key);
    loaded.set(key, known);
    return known;
  };
};

/** The value; stops the build where content lacks it. */
export const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} saknas. Kör "npm run check:content" för att se vad som är fel.`);
  return value;
};
