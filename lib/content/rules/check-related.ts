import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { MOST_RELATED } from '@/lib/model/related-schema';

/** Checks related issues written by editors: existing, not the issue itself, none twice, at most MOST_RELATED. `ids` are the files on disk. */
export function checkRelated(files: IssueFile[], ids: readonly string[], report: Report): void {
  const partners = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { id, path, front, lineOf } of files) {
    const related = front.related ?? [];
    for (const [index, { issue }] of related.entries()) {
      const earlier = related.findIndex((entry) => entry.issue === issue);
      const message =
        faultOf(issue, id, ids) ??
        (earlier < index ? `问题 ${issue} 写了两次，第 ${earlier + 1} 条也是它。请删去一条。` : null);
      if (message !== null) {
        const field = ['related', index, 'issue'];
        report.add({ file: path, line: lineOf(field), field: formatField(field), message });
        continue;
      }
      partners.get(id)?.add(issue);
      partners.get(issue)?.add(id);
    }
  }
  for (const { id, path, lineOf } of files) {
    const others = [...(partners.get(id) ?? [])].sort();
    if (others.length <= MOST_RELATED) continue;
    const message = `编者给问题 ${id} 加的相关问题有 ${others.length} 个（${others.join('、')}，写在对方文件里的也算），最多 ${MOST_RELATED} 个。请删去几个。`;
    report.add({ file: path, line: lineOf(['related']), field: 'related', message });
  }
}

function faultOf(issue: string, own: string, ids: readonly string[]): string | null {
  if (issue === own) return `问题 ${own} 就是这个文件自己。请改成另一个问题的编号。`;
  if (ids.includes(issue)) return null;
  const meant = ids.find((id) => /^\d+$/.test(issue) && Number(id) === Number(issue));
  const cure =
    meant === undefined ? '请写 issues 文件夹里有的编号，就是文件名里的数字。' : `你要写的是 '${meant}' 吗？`;
  return `没有问题“${issue}”。${cure}`;
}
