import type { Page } from '@playwright/test';

/** Pairs of texts on the page that are drawn over each other, as “one × other”. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const drawn: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || parent.closest('.sr-only') !== null) continue;
      // not what a closed <details> holds
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // a line box is higher than its characters, and the lines of a heading are close together
        const air = (bottom - top) * 0.22;
        drawn.push({ text: text.slice(0, 20), left, right, top: top + air, bottom: bottom - air });
      }
    }
    drawn.sort((a, b) => a.top - b.top);
    return drawn.flatMap((one, at) => {
      const found: string[] = [];
      for (let next = at + 1; next < drawn.length; next += 1) {
        const other = drawn[next];
        if (other === undefined || other.top >= one.bottom - 1) break;
        if (other.left < one.right - 1 && other.right > one.left + 1)
          found.push(`${one.text} × ${other.text}`);
      }
      return found;
    });
  });
}
