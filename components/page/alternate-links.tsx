import type { Alternate } from '@/lib/pages/alternates';
import { ToolLink } from './tool-link';

/** The files with the content of a page, as tools. */
export function AlternateLinks({ alternates }: { alternates: Alternate[] }) {
  return alternates.map(({ path, label }) => (
    <ToolLink key={path} href={path}>
      {label}
    </ToolLink>
  ));
}
