import type { ReactNode } from 'react';
import { noticeZipPath } from '@/lib/addresses';
import type { Across } from '@/lib/data/across/across';
import { allIssuesFiles } from '@/lib/data/across/all-issues-files';
import { bureauDataFiles } from '@/lib/data/across/bureau-data-files';
import type { LongFile } from '@/lib/data/across/long-file';
import { type DataFile, nameOf, sizeOf } from '@/lib/data/data-file';
import { issueFiles } from '@/lib/data/issue-files';
import { noticeFiles } from '@/lib/data/notice-files';
import { siteFiles } from '@/lib/data/site-files';
import * as data from '@/lib/data-attributes';
import { formatDate } from '@/lib/dates';
import { formatSize } from '@/lib/format-size';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { exampleIssue } from '@/lib/notice/example-issue';
import { asOfWords } from '@/lib/notice/status-words';
import { DataTable } from './data-table';

/** The files of the whole site with description, format and size. */
export function SiteDataFiles({
  across,
  withdrawn,
}: {
  across: Across;
  withdrawn: readonly WithdrawnNotice[];
}) {
  const { site, notices } = across;
  const rows = [
    ...allIssuesFiles(across).map(toLongRow),
    ...[...bureauDataFiles(site, notices), ...siteFiles(site, notices, withdrawn)].map(toRow),
  ];
  return <DataTable caption="大小为压缩前。" heads={HEADS} rows={rows} />;
}

/** Every data file of a notice with description, format and size; of the per-issue files those of one issue. */
export function DataFiles({ site, notice }: { site: Site; notice: Notice }) {
  const example = exampleIssue(notice);
  return (
    <>
      <DataTable
        caption={`整份通报的文件，${asOfWords(notice.asOf)}。大小为压缩前，ZIP 为下载的大小。`}
        heads={HEADS}
        rows={[archiveRow(notice), ...noticeFiles(site, notice).map(toRow)]}
      />
      {example !== null && (
        <DataTable
          caption={`每个问题的文件，位于各问题的网址下，以问题 ${Number(example.id)} 为例，截至${formatDate(example.status.asOf)}。`}
          heads={HEADS}
          rows={issueFiles(site, notice, example).map(toRow)}
        />
      )}
    </>
  );
}

const HEADS = ['文件', '内容', '格式和大小'] as const;

function archiveRow(notice: Notice) {
  const about =
    '整份通报打包：下列全部文件、收到的原文、校验值，还有一个网页，解压后打开 index.html，没有网络也能阅读和搜索';
  return toLongRow({ path: noticeZipPath(notice), format: 'ZIP', about });
}

// So that a page need not make a long file, the last build step writes its size.
function toLongRow(file: Pick<LongFile, 'path' | 'format' | 'about'>) {
  return rowOf(file, <span {...{ [data.sizeOf]: file.path }} className="unbroken" />);
}

function toRow(file: DataFile) {
  return rowOf(file, <span className="unbroken">{formatSize(sizeOf(file))}</span>);
}

function rowOf({ path, format, about }: Pick<LongFile, 'path' | 'format' | 'about'>, size: ReactNode) {
  const link = (
    <a href={path} className="inline-block py-2.5">
      {nameOf({ path })}
    </a>
  );
  const formatAndSize = (
    <>
      {format} <br />
      {size}
    </>
  );
  return { key: path, cells: [link, about, formatAndSize] as const };
}
