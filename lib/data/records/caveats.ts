import type { Publisher } from '@/lib/model/bureau/publisher';
import type { Site } from '@/lib/model/site-schema';
import { inferredSentence } from '@/lib/notice/status-words';

/** What readers must know of a target. */
export const TARGET_CAVEAT = '目标时间照通报原文，是力争取得阶段性成果的时间，不是办结期限。';

/** That a copy is one; empty for the bureau's own site. */
export function copyCaveats({ official }: Pick<Site, 'official'>, { name }: Publisher): string[] {
  return official ? [] : [`演示副本，非${name}官方网站，内容以官方发布为准。`];
}

/** What readers must know before drawing conclusions from the data, one sentence each. */
export function caveats(site: Pick<Site, 'official'>, publisher: Publisher): string[] {
  return [
    ...copyCaveats(site, publisher),
    `通报没有逐个写明的状态，${inferredSentence(site, publisher)}。`,
    TARGET_CAVEAT,
    '状态只到各自的截至日期，此后的情况不能从这里推断。',
  ];
}
