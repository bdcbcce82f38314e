/** The classes of a link or button that looks like a button; the primary one of a page is filled. */
export function buttonClasses(primary = false): string {
  const colour = primary ? 'main-action border-ink bg-ink text-paper' : 'border-control';
  return `mb-2.5 mr-2.5 inline-block min-h-target border px-4 py-2 leading-dense no-underline print:hidden ${colour}`;
}

/** The classes of a link or button in a row of tools that looks like a link. */
export function linkClasses(): string {
  return 'mr-6 inline-block min-h-target py-2.5 leading-dense underline print:hidden';
}
