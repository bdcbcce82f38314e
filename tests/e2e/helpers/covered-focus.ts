import type { Page } from '@playwright/test';

/** Where the focus now is: what hides it, or null; undefined once it has left the page. */
export function coveredFocus(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const [box] = focused.getClientRects();
    const name = focused.outerHTML.slice(0, 90);
    if (box === undefined) return `${name} is not drawn`;
    const { left, right, top, bottom } = box;
    const { innerWidth, innerHeight } = window;
    if (top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1)
      return `${name} is outside the window: ${[left, top, right, bottom].map(Math.round).join()}`;
    const places = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, top + 2],
      [left + 2, bottom - 2],
      [right - 2, bottom - 2],
    ] as const;
    const seen = places.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused));
    });
    return seen ? null : `${name} is covered`;
  });
}
