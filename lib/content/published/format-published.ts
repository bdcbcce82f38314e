import type { Published } from '@/lib/model/published-schema';

/** A record as the text of content/published.yaml, one address per line. */
export function formatPublished(record: Published): string {
  const { pages, texts } = record;
  return [
    '# 已经公开的网址。由 npm run publish:record 写，不能手工改；检查时对照它，公开过的不能消失，也不能悄悄改变。',
    '# 每行是网址、公开的日期、文字的校验值和通报给出的状态；# 后面是措施、更新或更正的编号。',
    '# entries 是下面一共有多少条，少了一条检查时就会发现。',
    `entries: ${countEntries(record)}`,
    'pages:',
    ...pages.map((page) => `  - ${page}`),
    'texts:',
    ...Object.entries(texts).map(([address, value]) => `  ${address}: ${value}`),
    '',
  ].join('\n');
}

/** The number of addresses in a record. */
export function countEntries({ pages, texts }: Published): number {
  return pages.length + Object.keys(texts).length;
}

/** The record extended by everything published now; existing entries stay. */
export function addToRecord(record: Published | null, now: Published): Published {
  const { pages, texts } = record ?? { pages: [], texts: {} };
  return {
    pages: [...new Set([...now.pages, ...pages])],
    texts: { ...now.texts, ...texts },
  };
}
