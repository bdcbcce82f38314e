import type { Twin } from '@/lib/data/twins';
import { ToolLink } from './tool-link';

/** The files with the content of a page, as tools. */
export function TwinLinks({ twins }: { twins: Twin[] }) {
  return twins.map(({ path, label }) => (
    <ToolLink key={path} href={path}>
      {label}
    </ToolLink>
  ));
}
