import type { Site } from '@/lib/model/site-schema';

// Search engines cut longer titles.
const MOST_HAN = 30;

/**
 * The whole title of a page: its name, then who publishes it, or the name of a copy, which does not speak as the bureau. Where
 * that is too long, the last word of the copy's name.
 */
export function pageTitle(
  { name, official }: Pick<Site, 'name' | 'official'>,
  publisher: string,
  page: string,
): string {
  if (official) return `${page} - ${publisher}`;
  const whole = `${page} - ${name}`;
  const han = whole.match(/\p{Script=Han}/gu) ?? [];
  return han.length <= MOST_HAN ? whole : `${page} - ${name.split(' ').at(-1)}`;
}
