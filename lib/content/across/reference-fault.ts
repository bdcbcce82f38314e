import { slugsOf } from '@/lib/addresses';
import { nearest } from '@/lib/content/parse/nearest';
import { formatDate } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import { findNotice, type KnownNotices } from './known-notices';

/** The field in which an earlier notice is named, of an issue or of the whole notice. */
export type NamedIn = 'returns' | 'follows';

/** What is wrong with the name of an earlier notice, and the cure; `own` is the notice that names it. Null if nothing is. */
export function noticeFault(slug: string, own: Notice, known: KnownNotices, namedIn: NamedIn): string | null {
  if (known.withdrawn.some((one) => slugsOf(one).includes(slug)))
    return `通报 ${slug} 已经撤下。请删去这一条。`;
  const found = findNotice(slug, known);
  if (found === undefined) return unknownNotice(slug, own, known);
  if (found.slug === own.slug)
    return `${slug} 就是这份通报自己。请改成更早的通报${namedIn === 'returns' ? '；同一份通报里相关的问题，写在 related 里' : ''}。`;
  if (found.published < own.published) return null;
  const [there, here] = [found, own].map(({ published }) => formatDate(published));
  return `通报 ${slug}（${there}发布）不早于这一份（${here}发布）。这里只写更早的通报；后来的，请写在后来那一份的${namedIn === 'returns' ? '问题' : ' notice.md '}里。`;
}

function unknownNotice(slug: string, own: Notice, { notices }: KnownNotices): string {
  const earlier = notices.flatMap(({ notice }) => (notice.published < own.published ? notice.slug : []));
  const near = nearest(slug, earlier);
  if (near !== null) return `没有通报“${slug}”。你要写的是 ${near} 吗？`;
  if (earlier.length === 0) return `没有通报“${slug}”，也没有更早的通报。请删去这一条。`;
  return `没有通报“${slug}”。比这一份早的有 ${earlier.join('、')}。`;
}

/** What is wrong with the id of an issue of another notice, and the cure; null if nothing is. */
export function issueFault(id: string, { slug, issues, withdrawn }: Notice): string | null {
  if (issues.some((issue) => issue.id === id)) return null;
  if (withdrawn.some((issue) => issue.id === id)) return `通报 ${slug} 的问题 ${id} 已经撤下。请删去这一条。`;
  const meant = issues.find((issue) => /^\d+$/.test(id) && Number(issue.id) === Number(id));
  const cure =
    meant === undefined
      ? `请写 notices/${slug}/issues 文件夹里有的编号，就是文件名里的数字。`
      : `你要写的是 '${meant.id}' 吗？`;
  return `通报 ${slug} 没有问题“${id}”。${cure}`;
}
