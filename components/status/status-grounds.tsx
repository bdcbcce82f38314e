import { statusMeaningPath } from '@/lib/addresses';
import type { Publisher } from '@/lib/model/bureau/publisher';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { inferredSentence } from '@/lib/notice/status-words';

type Props = { site: Site; publisher: Publisher; issues: readonly Issue[] };

/** How many of some issues have a status that is inferred, and on what it rests; nothing if none has. */
export function StatusGrounds({ site, publisher, issues }: Props) {
  const inferred = issues.filter(({ status }) => status.basis === 'inferred').length;
  if (inferred === 0) return null;
  return (
    <>
      其中 {inferred} 个问题的整改状态{inferredSentence(site, publisher)}。
      <a href={statusMeaningPath} className="whitespace-nowrap">
        整改状态的依据
      </a>
    </>
  );
}
