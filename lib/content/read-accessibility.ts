import type { Accessibility } from '@/lib/model/about';
import { accessibilityFrontSchema } from '@/lib/model/about-front-schema';
import type { Report } from './fault';
import { readProse } from './read-prose';

/** Reads content/accessibility.md; null if it has faults. */
export function readAccessibility(root: string, folder: string, report: Report): Accessibility | null {
  const read = readProse(root, `${folder}/accessibility.md`, accessibilityFrontSchema, report);
  if (read === null) return null;
  const { title, description, reviewed } = read.front;
  return { title, description, reviewed, sections: read.sections };
}
