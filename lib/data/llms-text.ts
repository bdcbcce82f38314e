import * as address from '@/lib/addresses';
import {
  type Block,
  heading,
  linkList,
  paragraphs,
  plainList,
  quotation,
  writeMarkdown,
} from '@/lib/data/markdown/markdown-writer';
import { caveats } from '@/lib/data/records/caveats';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueCount, withdrawalWords } from '@/lib/notice/withdrawals';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';
import { STATUS_LABELS } from '@/lib/status';
import { issueMark } from '@/lib/withdrawal-marks';
import { nameOf } from './data-file';
import { noticeFiles } from './notice-files';
import { textMaps } from './site-maps/text-maps';

/** llms.txt: the content of the site, where its plain text is, and what must not be concluded from it. */
export function llmsText(site: Site, notices: readonly Notice[]): string {
  const publishers = notices.length === 0 ? [site.publisher] : notices.map(publisherOf);
  return writeMarkdown([
    heading(1, site.name),
    quotation(site.description),
    ...paragraphs(
      '每份通报和每个问题都有文本文件和数据文件。措施和整改情况是批准发布的原文；本站添加的话另外标明。',
    ),
    heading(2, '不能从这里得出的结论'),
    plainList([...new Set(publishers.flatMap((publisher) => caveats(site, publisher)))]),
    ...notices.flatMap((notice) => noticeBlocks(site, notice)),
    heading(2, '整个网站'),
    linkList(
      [
        { label: '网站说明', path: address.aboutPath, about: '整改状态的含义和依据，怎样保证与原文一致' },
        { label: '数据下载', path: address.dataPath, about: '全部文件，各字段的含义，使用须知和引用格式' },
        ...acrossLinks(notices),
        { label: '更新', path: address.feedPath, about: '新的通报和新的进展，Atom 格式' },
        ...textMaps(site, notices).map(({ path, part }) => ({
          label: '全部网址',
          path,
          about: `一行一个${part}`,
        })),
      ].map(({ label, path, about }) => ({ label, about, url: address.absoluteUrl(site, path) })),
    ),
  ]);
}

// The files of a site of several notices, by their names as those of a notice are.
function acrossLinks(notices: readonly Notice[]) {
  const files = [
    ...(notices.length < 2
      ? []
      : [
          { path: address.allIssuesCsvPath, about: '各份通报的问题，一个问题一行' },
          { path: address.allIssuesJsonPath, about: '各份通报的问题，供程序使用' },
        ]),
    ...(pagedBureaus(notices).length === 0
      ? []
      : [{ path: address.bureausJsonPath, about: '各单位的名称、地区、联系方式和通报' }]),
  ];
  return files.map((file) => ({ label: nameOf(file), ...file }));
}

function noticeBlocks(site: Site, notice: Notice): Block[] {
  const files = noticeFiles(site, notice);
  return [
    heading(2, notice.title),
    linkList(
      files.map((file) => ({
        label: nameOf(file),
        url: address.absoluteUrl(site, file.path),
        about: file.about,
      })),
    ),
    heading(3, `${notice.shortTitle}的 ${issueCount(notice)}`),
    linkList(
      notice.issues.map((issue) => ({
        label: `问题 ${Number(issue.id)} ${issue.title}`,
        url: address.absoluteUrl(site, address.issueMarkdownPath(issue)),
        about: STATUS_LABELS[issue.status.code],
      })),
    ),
    ...(notice.withdrawn.length === 0
      ? []
      : [
          plainList(
            notice.withdrawn.map(({ id, withdrawal }) => `${issueMark(id)}：${withdrawalWords(withdrawal)}`),
          ),
        ]),
  ];
}
