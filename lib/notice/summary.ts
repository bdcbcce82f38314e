import type { Notice } from '@/lib/model/notice';
import { STATUS_LABELS, WITHDRAWN } from '@/lib/status';
import { countStatuses } from './count-statuses';
import { issueTotal } from './withdrawals';

/** 内容无误：1 份通报，43 个问题（38 已整改，2 基本完成整改，3 未完成整改） */
export function summarise(notices: readonly Notice[]): string {
  const issues = notices.flatMap((notice) => notice.issues);
  const withdrawn = notices.flatMap((notice) => notice.withdrawn);
  const counts = countStatuses(issues).map(({ code, count }) => `${count} ${STATUS_LABELS[code]}`);
  const gone = withdrawn.length === 0 ? [] : [`${withdrawn.length} ${WITHDRAWN.label}`];
  return `内容无误：${notices.length} 份通报，${issueTotal({ issues, withdrawn })} 个问题（${[...counts, ...gone].join('，')}）`;
}
