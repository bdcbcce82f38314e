import { writtenUpdates } from '@/lib/model/across/written-updates';
import { addressesToPurge, pagesToReport, searchToPurge } from './addresses-to-purge';
import type { Repeat } from './find-repeats';
import { CHAPTERS, type Target } from './find-target';
import type { Withdrawn } from './withdraw';

/** What a withdrawal has done, what an editor has to judge, and what only people can do; `shards` says that the index of the search is in shards. */
export function formatWithdrawn(
  { content, target, edits, repeats }: Withdrawn,
  { shards = false }: { shards?: boolean } = {},
): string {
  const { site } = content;
  const gone = [...edits.values()].filter((text) => text === null).length;
  return [
    `已撤下${nameOf(target)}：改了 ${edits.size - gone} 个文件${gone === 0 ? '' : `，删去 ${gone} 个`}。检查已通过。`,
    ...[...edits].flatMap(([path, text]) => (text === null ? [] : [`  content/${path}`])),
    ...repeatLines(repeats),
    ...ownEntries(target),
    '',
    '命令做不到、要由人去做的：',
    '1. 马上重新生成并发布：npm run publish -- --to 目录。审签单上会写“撤下”，依据是日期和原因。',
    '2. 旧的发布里还有这些字，退回去会再公开：发布以后运行 npm run release -- --to 目录 --purge；备份，以及这里的审签单（sheet-….html）和交付包（site-….tar.gz）请另外删去；每台生成过网站、用过编辑台的电脑上，还要删去 .cache 和 .desk 文件夹。',
    '3. git 的历史里还有这些字：请维护人员改写历史（例如 git filter-repo），并通知每个有副本的人。',
    '4. CDN 和代理的缓存：请在它的控制台刷新这些网址：',
    ...addressesToPurge(content, target).map((url) => `   ${url}`),
    ...(shards ? searchToPurge(site, target).map((url) => `   ${url}`) : []),
    '5. 搜索引擎的快照：请在百度、必应、360、搜狗的站长平台提交死链或删除快照，网址是：',
    ...pagesToReport(site, target).map((url) => `   ${url}`),
    '6. 已经下载、转载、打印的：请通知取得的人，收回纸质件。',
  ].join('\n');
}

function nameOf(target: Target): string {
  const { slug } = target.notice;
  if (target.kind === 'notice') return `通报 ${slug}`;
  if (target.kind === 'file')
    return `通报 ${slug} 的佐证材料 ${target.files.map(({ file }) => file.name).join('、')}`;
  const issue = `通报 ${slug} 的问题 ${Number(target.issue.id)}`;
  return target.kind === 'issue' ? issue : `${issue} 的措施 ${target.measure.id}`;
}

function repeatLines(repeats: readonly Repeat[]): string[] {
  if (repeats.length === 0) return [];
  return [
    '',
    '这些地方还有同样的字，没有改，请逐处判断要不要撤下或改写：',
    ...repeats.map(({ file, line, words }) => `  content/${file} 第 ${line} 行：“${words}……”`),
  ];
}

// A name of two or three characters is not found by comparing texts.
function ownEntries(target: Target): string[] {
  if (target.kind === 'notice') return [];
  const own = `content/notices/${target.notice.slug}/issues/`;
  if (target.kind === 'file') {
    const ids = new Set(target.files.flatMap(({ uses }) => uses.map(({ issue }) => issue.id)));
    const places = [...ids].map((id) => `${own}${id}.md`).join('、');
    return ['', `请再看一遍 ${places}：更新的文字没有改，里面如果也有不该公开的字，还要撤下。`];
  }
  const { issue } = target;
  if (target.kind === 'issue') {
    if (!issue.sharedText) return [];
    return ['', `问题 ${issue.id} 的整改情况与别的问题合写在章里，没有撤下。${CHAPTERS}`];
  }
  const place = `${own}${issue.id}.md`;
  const rest = writtenUpdates(issue).length + issue.errata.length;
  if (rest === 0) return [];
  const isNamed = issue.updates.some(({ file, link }) => file !== undefined || link !== undefined);
  const evidence = isNamed ? '更新的佐证材料没有撤下，要撤下的另写它的文件名再撤一次。' : '';
  return ['', `请再看一遍 ${place}：它的更新和更正里如果还有同样的人名、号码，也要撤下。${evidence}`];
}
