/** Fills items in as they come near the window; in a browser that cannot tell when they do, one after the other. */
export function fillSeen(
  items: readonly HTMLElement[],
  fill: (item: HTMLElement) => Promise<void>,
): IntersectionObserver | null {
  if (!('IntersectionObserver' in globalThis)) {
    void items.reduce((before, item) => before.then(() => fill(item)), Promise.resolve());
    return null;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void fill(target as HTMLElement);
    },
    { rootMargin: '50%' },
  );
  for (const item of items) observer.observe(item);
  return observer;
}
