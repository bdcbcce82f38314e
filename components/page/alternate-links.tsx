import type { Alternate } from '@/lib/pages/alternates';
import { linkClasses } from './button-classes';

/** Links to the alternates of a page. */
export function AlternateLinks({ alternates }: { alternates: Alternate[] }) {
  return alternates.map(({ path, label }) => (
    <a key={path} href={path} className={linkClasses()}>
      {label}
    </a>
  ));
}
