import type { Alternate } from '@/lib/pages/alternates';
import { ToolLink } from './tool-link';

/** Links to the alternates of a page. */
export function AlternateLinks({ alternates }: { alternates: Alternate[] }) {
  return alternates.map(({ path, label }) => (
    <ToolLink key={path} href={path}>
      {label}
    </ToolLink>
  ));
}
