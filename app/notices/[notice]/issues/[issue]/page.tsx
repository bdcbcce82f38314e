import type { Metadata } from 'next';
import { getIssue, getNotice, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { issueParams } from '@/app/_lib/static-params';
import { findWithdrawn, getWithdrawnMetadata, WithdrawnPage } from '@/app/_lib/withdrawn';
import { StructuredData } from '@/components/page/structured-data';
import { MovedView } from '@/components/views/moved-view';
import { IssueView } from '@/components/views/notice/issue-view';
import { issueBlocks } from '@/lib/data/json-ld/page-blocks';
import { issuePage } from '@/lib/pages/notice-pages';

type Props = PageProps<'/notices/[notice]/issues/[issue]'>;

export const dynamicParams = false;

export const generateStaticParams = issueParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { notice, issue } = await params;
  const withdrawn = findWithdrawn(notice, issue);
  if (withdrawn !== null) return getWithdrawnMetadata(withdrawn);
  return getMetadata(issuePage, { notice: getNotice(notice), issue: getIssue(notice, issue) });
}

export default async function IssuePage({ params }: Props) {
  const { notice: slug, issue: id } = await params;
  const withdrawn = findWithdrawn(slug, id);
  if (withdrawn !== null) return <WithdrawnPage withdrawn={withdrawn} />;
  const site = getSite();
  const notice = getNotice(slug);
  const issue = getIssue(slug, id);
  const page = getPage(issuePage, { notice, issue });
  if (notice.slug !== slug) {
    const from = issuePage.path({ notice, issue: { ...issue, notice: slug } });
    return <MovedView site={site} notice={notice} from={from} page={page} />;
  }
  return (
    <>
      <IssueView site={site} notice={notice} issue={issue} page={page} />
      <StructuredData blocks={issueBlocks(site, notice, issue, page)} />
    </>
  );
}
