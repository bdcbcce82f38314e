import type { Metadata } from 'next';
import { getIssue, getNotice, getSite } from '@/app/content';
import { issueParams } from '@/app/static-params';
import { HeadTags } from '@/components/head-tags';
import { IssueView } from '@/components/issue-view';
import { StructuredData } from '@/components/structured-data';
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
  const names = await params;
  const site = getSite();
  const notice = getNotice(names.notice);
  const issue = getIssue(names.notice, names.issue);
  return (
    <>
      <HeadTags site={site} head={issueHead(site, notice, issue)} />
      <IssueView site={site} notice={notice} issue={issue} />
      <StructuredData blocks={issueBlocks(site, notice, issue)} />
    </>
  );
}
