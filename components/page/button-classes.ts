/** The classes of a link or button that looks like a button; a primary one in the site's main colour. */
export function buttonClasses(primary = false): string {
  const colour = primary ? 'main-action border-seal text-seal' : 'border-control';
  return `mb-2.5 mr-2.5 inline-block min-h-target border px-4 py-2 leading-dense no-underline ${colour}`;
}

/** The classes of a link beside buttons that is less important than they are: plain words, as high as a button. */
export const quietClasses = 'mr-5 inline-block min-h-target py-2 leading-dense';
