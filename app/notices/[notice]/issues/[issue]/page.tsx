import type { Metadata } from 'next';
import { getIssue, getNotice, getSite } from '@/app/content';
import { issueParams } from '@/app/static-params';
import { IssueView } from '@/components/issue-view';
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
  const { notice, issue } = await params;
  return <IssueView site={getSite()} notice={getNotice(notice)} issue={getIssue(notice, issue)} />;
}
