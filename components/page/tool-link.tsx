import type { ReactNode } from 'react';
import { buttonClasses } from './button-classes';

/** A link that looks like a button. */
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
