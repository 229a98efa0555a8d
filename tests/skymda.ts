import type { Page } from 'playwright-core';

/**
 * The controls of a page that something else covers, or that reach outside the page; none when all can be pressed.
 * @param inom the part of the page that is looked at
 */
export const findSkymda = (page: Page, inom = 'main'): Promise<string[]> =>
  page.evaluate(async (root) => {
    const controls = `${root} :is(a[href], button, input, select, summary)`;
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (one) =>
        // The way past the head is out of sight until it is stood on, heads of a table are on a phone, and a shape of a map seldom fills its own box.
        !one.matches('.hoppa, .karta a, thead button[tabindex="-1"]') &&
        one.checkVisibility({ visibilityProperty: true }) &&
        one.getClientRects().length > 0,
    );
    const faults: string[] = [];
    for (const one of all) {
      one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = one.getClientRects()[0]!;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (hit === null || !(one.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one)))
        faults.push(`${one.tagName} ${one.textContent?.trim().slice(0, 40)}`);
    }
    const wide = document.documentElement.scrollWidth - innerWidth;
    return wide > 0 ? [...faults, `sidan är ${wide} px för bred`] : faults;
  }, inom);
