import type { Notice } from '@/lib/model/notice';
import { STATUS_LABELS } from '@/lib/status';
import { countStatuses } from './count-statuses';

/** 内容无误：1 份通报，43 个问题（38 已整改，2 基本完成整改，3 未完成整改） */
export function summarise(notices: readonly Notice[]): string {
  const issues = notices.flatMap((notice) => notice.issues);
  const counts = countStatuses(issues).map(({ code, count }) => `${count} ${STATUS_LABELS[code]}`);
  return `内容无误：${notices.length} 份通报，${issues.length} 个问题（${counts.join('，')}）`;
}
