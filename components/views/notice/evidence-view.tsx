import { LabelledRow } from '@/components/page/labelled-row';
import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { evidencePath, issuePath, updateAnchor } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import type { EvidenceOfNotice } from '@/lib/model/evidence/evidence-files';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { fileWords } from '@/lib/notice/evidence-links';
import type { Page } from '@/lib/pages/page-of';

/** The page of a file of evidence: what it is, which updates name it, the picture if it is one, and a link to open it. */
export function EvidenceView(props: { site: Site; notice: Notice; evidence: EvidenceOfNotice; page: Page }) {
  const { site, notice, evidence, page } = props;
  const { file, uses } = evidence;
  const { name, title, sha256, picture } = file;
  const path = evidencePath(notice, file);
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-4 mt-5 text-2xl md:text-3xl">{title}</h1>
      <dl className="mb-6 max-w-text">
        <LabelledRow term="用于">
          {uses.map(({ issue, update }) => (
            <a
              key={issue.id + update.date}
              href={`${issuePath(issue)}#${updateAnchor(update)}`}
              className="block py-2 leading-dense"
            >
              问题 {Number(issue.id)} {issue.title}，{formatDate(update.date)}的更新
            </a>
          ))}
        </LabelledRow>
        <LabelledRow term="文件">
          {name}（{fileWords(file)}）
        </LabelledRow>
        <LabelledRow term="校验值">
          SHA-256 的前 16 位是 {sha256.slice(0, 16)}，全部 64 位在问题的数据里；文件公布以后不会更换。
        </LabelledRow>
      </dl>
      <p>
        <ToolLink primary href={path}>
          打开文件
        </ToolLink>
      </p>
      {picture !== null && (
        <p className="mt-6">
          <img
            src={path}
            alt={title}
            width={picture.width}
            height={picture.height}
            loading="lazy"
            className="h-auto max-w-full"
          />
        </p>
      )}
    </PageFrame>
  );
}
