import { withSeconds } from '@/lib/dates';
import type { JsonValue } from './json-value';

/** Baidu's block of times, which stands apart from the graph: Beijing time with seconds. `published` and `changed` as content writes them. */
export function timeBlock(page: {
  url: string;
  title: string;
  published: string;
  changed: string;
}): JsonValue {
  return {
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': page.url,
    title: page.title,
    pubDate: withSeconds(page.published),
    upDate: withSeconds(page.changed),
  };
}
