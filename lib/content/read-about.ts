import type { About } from '@/lib/model/about';
import { aboutFrontSchema } from '@/lib/model/about-front-schema';
import type { Report } from './fault';
import { readProse } from './read-prose';

/** Reads content/about.md; null if it has faults. */
export function readAbout(root: string, folder: string, report: Report): About | null {
  const read = readProse(root, `${folder}/about.md`, aboutFrontSchema, report);
  if (read === null) return null;
  const { title, description } = read.front;
  return { title, description, sections: read.sections };
}
