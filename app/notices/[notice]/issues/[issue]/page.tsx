import type { Metadata } from 'next';
import { getIssue, getNotice, getNotices, getSite } from '@/app/content';
import { IssueView } from '@/components/issue-view';
import { issueHead } from '@/lib/head/page-head';

type Props = { params: Promise<{ notice: string; issue: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getNotices().flatMap(({ slug, issues }) => issues.map(({ id }) => ({ notice: slug, issue: id })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { notice, issue } = await params;
  return issueHead(getSite(), getNotice(notice), getIssue(notice, issue));
}

export default async function IssuePage({ params }: Props) {
  const { notice, issue } = await params;
  return <IssueView site={getSite()} notice={getNotice(notice)} issue={getIssue(notice, issue)} />;
}
