import { ContentError } from '@/lib/content/fault';
import { openChecked } from '../check-content';

/** True if site.yaml demands a signed sheet. Content with faults is refused by the build, which names them. */
export function mustBeSigned(): boolean {
  const content = openChecked();
  return !(content instanceof ContentError) && content.site.signOff === 'required';
}
