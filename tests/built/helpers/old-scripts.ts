import { scriptNodes } from './own-scripts';

// Names of the language and of the browser that Chrome 69 or iOS 12.0 lacks. Syntax is the parser's business. A name that
// is not listed may be too new as well: these are what one reaches for on a page of text.
const NEWER = new Set(
  `at replaceAll matchAll findLast findLastIndex toSorted toReversed toSpliced fromEntries hasOwn groupBy allSettled any
  withResolvers structuredClone queueMicrotask globalThis WeakRef BigInt Segmenter ListFormat RelativeTimeFormat formatRange
  formatRangeToParts randomUUID replaceChildren checkVisibility scrollend showModal showPopover togglePopover hidePopover
  requestSubmit inert closeWatcher IntersectionObserver ResizeObserver requestIdleCallback startViewTransition highlights
  Highlight clipboard share canShare userAgentData BroadcastChannel CompressionStream DecompressionStream
  visualViewport adoptedStyleSheets CSSStyleSheet attachInternals navigation URLPattern scheduler wakeLock`.split(
    /\s+/,
  ),
);

/** The names in a script that need a browser newer than Chrome 69 or iOS 12, each once. */
export function newerNames(code: string): string[] {
  const names = scriptNodes(code).map((node) => {
    // `at` may be a variable that the bundler has shortened; every other name is longer than those.
    if (node.type === 'Identifier') return node.name.length > 2 ? node.name : '';
    if (node.type !== 'MemberExpression') return '';
    if (node.property.type === 'Identifier') return node.property.name;
    return node.property.type === 'Literal' ? String(node.property.value) : '';
  });
  return [...new Set(names.filter((name) => NEWER.has(name)))].sort();
}
