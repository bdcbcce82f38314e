import type { BuiltSite } from './built-site';

/** The paths of the pages that search engines may list. */
export function indexablePages({ pages }: BuiltSite): string[] {
  return [...pages]
    .filter(([, $]) => !($('meta[name=robots]').attr('content') ?? '').includes('noindex'))
    .map(([path]) => path);
}
