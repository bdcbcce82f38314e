import { parseValue } from '@/lib/record/parse-value';

/** What an address is of: a notice, an issue, a measure or entry in it, or a file. */
type Place = { slug: string; issue?: string | null; file?: string | null; fragment?: string | null };

/** What is gone and how to restore it. */
export function goneWords({ slug, issue = null, file = null, fragment = null }: Place): string {
  if (file !== null) {
    return `文件 ${file} 已经公开，现在没有了。请放回 notices/${slug}/files，并恢复写到它的那一条更新。`;
  }
  const where = `notices/${slug}/${issue === null ? 'notice.md' : `issues/${issue}.md`}`;
  if (fragment?.startsWith('u-')) {
    return `${fragment.slice(2)} 的更新已经公开，现在没有了。请在 ${where} 里恢复；有新情况，请另写一条。`;
  }
  if (fragment?.startsWith('e-')) {
    return `第 ${fragment.slice(2)} 条更正已经公开，现在没有了。请在 ${where} 里恢复。`;
  }
  if (fragment !== null) return `措施 ${issue}-${fragment} 已经公开，现在没有了。请在 ${where} 里恢复。`;
  if (issue !== null) {
    return `问题 ${issue} 已经公开，现在没有了。请恢复 ${where}；公开过的问题不能删除，也不能改编号。`;
  }
  return `通报 ${slug} 已经公开，现在没有了。请恢复文件夹 notices/${slug}；改了名的，在新文件夹的 notice.md 里写 formerly: [${slug}]。`;
}

/** How a file differs from its recorded value, and the cure. */
export function changedFile(value: string, current: string): string {
  const { day, hash } = parseValue(value);
  const { day: nowDay, hash: nowHash } = parseValue(current);
  if (hash === nowHash)
    return `公开的日期与登记的不同：登记时是 ${day}，现在是 ${nowDay}。请改回更新的 date。`;
  return `与公开时不同：公开时的校验值以 ${hash} 开头，现在是 ${nowHash}。公开过的文件不能换，请放回原来的；有新的文件，请另起名字，另写一条更新。`;
}

const CURE = '请改回；确实要更正的，请写 errata。';

/** How the text at an address differs from its recorded value, and the cure. */
export function changedWords(
  value: string,
  current: string,
  { issue = null, fragment = null }: Place,
): string {
  const { day, hash, status } = parseValue(value);
  const { day: nowDay, hash: nowHash, status: nowStatus } = parseValue(current);
  if (fragment?.startsWith('u-')) {
    return `${fragment.slice(2)} 的更新与公开时不同。公开过的更新不能改，请改回；写错了字的，请写 errata；有新情况，请另写一条。`;
  }
  if (fragment?.startsWith('e-')) return `第 ${fragment.slice(2)} 条更正与公开时不同。请改回，另写一条。`;
  if (day !== nowDay) return `发布日期与公开时不同：公开时是 ${day}，现在是 ${nowDay}。请改回。`;
  if (status !== nowStatus) {
    return `状态与公开时不同：公开时是“${status ?? '没有登记'}”，现在是“${nowStatus}”。状态只由 updates 改变；当时登记错了的，请写 errata，其中写 of: 状态。`;
  }
  if (hash === nowHash) return `与公开时不同。${CURE}`;
  if (fragment !== null) return `措施 ${issue}-${fragment} 的文字与公开时不同。${CURE}`;
  if (issue !== null) return `标题、责任单位、时限或各部分的标题、段落与公开时不同。${CURE}`;
  return `标题、各章的文字或问题的次序与公开时不同。${CURE}`;
}
