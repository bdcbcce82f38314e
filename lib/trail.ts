import type { About } from '@/lib/content/read-about';
import type { Issue, Notice } from '@/lib/model/notice';
import { issuesPath, type NavigationItem, noticePath, noticesPath } from './addresses';

/** Where a page stands below the home page: the pages above it, then its own short name. */
export type Trail = { above: NavigationItem[]; here: string };

/** Where the list of notices stands. */
export const noticesTrail: Trail = { above: [], here: '全部通报' };

/** Where a notice stands: below the list of notices. */
export function noticeTrail({ shortTitle }: Pick<Notice, 'shortTitle'>): Trail {
  return below(noticesTrail, noticesPath, shortTitle);
}

/** Where the list of a notice's issues stands: below the notice. */
export function issuesTrail(notice: Pick<Notice, 'slug' | 'shortTitle'>): Trail {
  return below(noticeTrail(notice), noticePath(notice), '问题清单');
}

/** Where the list of what a notice names in 《》 stands: below the notice. */
export function documentsTrail(notice: Pick<Notice, 'slug' | 'shortTitle'>): Trail {
  return below(noticeTrail(notice), noticePath(notice), '提到的文件');
}

/** Where an issue stands: below the list of issues. */
export function issueTrail(notice: Pick<Notice, 'slug' | 'shortTitle'>, { id }: Pick<Issue, 'id'>): Trail {
  return below(issuesTrail(notice), issuesPath(notice), `问题 ${Number(id)}`);
}

/** Where the page of all data files stands: below the home page. */
export const dataTrail: Trail = { above: [], here: '数据' };

/** Where the list of all changes stands: below the home page. */
export const changesTrail: Trail = { above: [], here: '更新记录' };

/** Where the editors' page stands: below the home page. */
export function aboutTrail({ title }: Pick<About, 'title'>): Trail {
  return { above: [], here: title };
}

function below({ above, here }: Trail, path: string, name: string): Trail {
  return { above: [...above, { label: here, path }], here: name };
}
