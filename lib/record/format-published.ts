import type { Published } from '@/lib/model/published';
import { formatRecordLine } from './record-line';

/** A record as the text of content/published.yaml, one address per line, sorted so that git can merge two of them. */
export function formatPublished({ pages, texts }: Published): string {
  return [
    '# 已经公开的网址。由 npm run publish:record 写，不能手工改；检查时对照它，公开过的不能消失，也不能悄悄改变。',
    '# 每行是网址、公开的日期、文字的校验值和通报给出的状态；# 后面是措施、更新或更正的编号。',
    '# 行末 = 后面的四个字符由这一行算出，改过的行检查时会发现。各行按网址排列，合并两个分支时两边的行都留下。',
    'pages:',
    ...pages.toSorted().map((page) => formatRecordLine(page, null)),
    'texts:',
    ...Object.entries(texts)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([address, value]) => formatRecordLine(address, value)),
    '',
  ].join('\n');
}
