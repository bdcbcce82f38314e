import type { ReactNode } from 'react';

/** The classes of a link or button drawn as a tool; a primary one has the main colour. */
export function buttonClasses(primary = false): string {
  const colour = primary ? 'border-seal text-seal' : 'border-control';
  return `mb-2.5 mr-2.5 inline-block min-h-target border px-4 py-2 leading-dense no-underline ${colour}`;
}

/** A link drawn as a tool. */
export function ToolLink({
  href,
  primary = false,
  children,
}: {
  href: string;
  primary?: boolean;
  children: ReactNode;
}) {
  return (
    <a href={href} className={buttonClasses(primary)}>
      {children}
    </a>
  );
}
