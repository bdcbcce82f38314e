import type { Page } from '@playwright/test';

/** The visible words inside `scope` that match a pattern and do not stand on one line, as they are in the text. */
export function brokenWords(page: Page, scope: string, pattern: RegExp): Promise<string[]> {
  return page.locator(scope).evaluateAll(
    (elements, { source, flags }) =>
      elements.flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const places: { node: Node; offset: number }[] = [];
        let text = '';
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (parent === null || parent.closest('.sr-only, .stop, script, style, select') !== null) continue;
          // not what a closed <details> holds
          if (!parent.checkVisibility({ visibilityProperty: true })) continue;
          const content = node.textContent ?? '';
          text += content;
          for (let offset = 0; offset < content.length; offset += 1) places.push({ node, offset });
        }
        const lineOf = (index: number): number => {
          const place = places[index];
          if (place === undefined) throw new Error('no such character');
          const range = document.createRange();
          range.setStart(place.node, place.offset);
          range.setEnd(place.node, place.offset + 1);
          return range.getBoundingClientRect().bottom;
        };
        return Array.from(text.matchAll(new RegExp(source, flags)))
          .filter(({ 0: word, index }) => Math.abs(lineOf(index) - lineOf(index + word.length - 1)) > 8)
          .map(({ 0: word, index }) => `${word} in ${text.slice(Math.max(0, index - 8), index + 16)}`);
      }),
    { source: pattern.source, flags: pattern.flags },
  );
}
