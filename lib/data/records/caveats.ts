import type { Site } from '@/lib/model/site-schema';
import { inferredSentence } from '@/lib/notice/status-words';

/** What readers must know before drawing conclusions from the data, one sentence each. */
export function caveats(site: Pick<Site, 'bureau' | 'official'>): string[] {
  return [
    ...(site.official ? [] : [`演示副本，非${site.bureau}官方网站，内容以官方发布为准。`]),
    `通报没有逐个写明的状态，${inferredSentence(site)}。`,
    '目标时间照通报原文，是力争取得阶段性成果的时间，不是办结期限。',
    '状态只到各自的截至日期，此后的情况不能从这里推断。',
  ];
}
