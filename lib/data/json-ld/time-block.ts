import { withSeconds } from '@/lib/dates';
import type { JsonValue } from './json-value';

/** Baidu's time block, separate from the graph: Beijing time with seconds. Dates are given as the content writes them. */
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
