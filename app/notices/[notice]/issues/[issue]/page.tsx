import type { Metadata } from 'next';
import { getIssue, getNotice, getSite } from '@/app/_lib/content';
import { movedPage } from '@/app/_lib/moved-page';
import { issueParams } from '@/app/_lib/static-params';
import { HeadTags } from '@/components/page/head-tags';
import { StructuredData } from '@/components/page/structured-data';
import { IssueView } from '@/components/views/issue-view';
import { issuePath } from '@/lib/addresses';
import { issueBlocks } from '@/lib/data/json-ld/page-blocks';
import { issueHead } from '@/lib/head/page-head';
import { toMetadata } from '@/lib/head/to-metadata';

type Props = { params: Promise<{ notice: string; issue: string }> };

export const dynamicParams = false;

export const generateStaticParams = issueParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { notice, issue } = await params;
  return toMetadata(getSite(), issueHead(getSite(), getNotice(notice), getIssue(notice, issue)));
}

export default async function IssuePage({ params }: Props) {
  const { notice: slug, issue: id } = await params;
  const site = getSite();
  const notice = getNotice(slug);
  const issue = getIssue(slug, id);
  const head = issueHead(site, notice, issue);
  if (notice.slug !== slug) return movedPage(site, notice, head, issuePath({ notice: slug, id }));
  return (
    <>
      <HeadTags site={site} head={head} />
      <IssueView site={site} notice={notice} issue={issue} />
      <StructuredData blocks={issueBlocks(site, notice, issue)} />
    </>
  );
}
