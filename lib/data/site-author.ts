import type { Site } from '@/lib/model/site-schema';

/** Who answers for what a site adds to its notices: the bureau on its own site; a copy names itself, as the bureau added nothing there. */
export function siteAuthor({ official, bureau, name }: Pick<Site, 'official' | 'bureau' | 'name'>): string {
  return official ? bureau : name;
}
