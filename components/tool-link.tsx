import type { ReactNode } from 'react';

/** A link drawn as a button; the primary one in the site's main colour. */
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
    <a
      href={href}
      className={`mb-2.5 mr-2.5 inline-block min-h-target border px-4 py-2 leading-dense no-underline ${
        primary ? 'border-seal text-seal' : 'border-control'
      }`}
    >
      {children}
    </a>
  );
}
