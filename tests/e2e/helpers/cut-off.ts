import type { Page } from '@playwright/test';

/** What a page hides of its content: how far it is too wide, and elements that cut what they hold. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wider = document.documentElement.scrollWidth - window.innerWidth;
    const cutting = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const hidden = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow));
      const larger = scrollWidth > clientWidth || scrollHeight > clientHeight;
      return hidden && larger && !element.matches('.sr-only');
    });
    return [
      ...(wider > 0 ? [`${wider} px wider than the window`] : []),
      ...cutting.map((element) => element.outerHTML.slice(0, 80)),
    ];
  });
}
