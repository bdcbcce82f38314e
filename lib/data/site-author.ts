import type { Site } from '@/lib/model/site-schema';

/** Who answers for what a site adds to its notices: the publisher of an official site, or the bureau of a notice; a copy names itself, as they added nothing there. */
export function siteAuthor(
  { official, name, publisher }: Pick<Site, 'official' | 'name' | 'publisher'>,
  bureauName = publisher.name,
): string {
  return official ? bureauName : name;
}
