import { editorial } from '@/components/editorial';
import { ArticleSource } from '@/components/issue/article-source';
import { AlternateLinks } from '@/components/page/alternate-links';
import { linkClasses } from '@/components/page/button-classes';
import { PageTools } from '@/components/page/page-tools';
import { StatusLegend } from '@/components/status/status-legend';
import { documentsPath, figuresPath, issueAnchor, textNotePath, timelinePath } from '@/lib/addresses';
import { noticeCitation } from '@/lib/data/citation';
import type { Notice } from '@/lib/model/notice';
import { readingOrder, type Step } from '@/lib/model/reading-order';
import type { Site } from '@/lib/model/site-schema';
import { restoredMarksNote } from '@/lib/notice/restored-marks-note';
import { issueCount } from '@/lib/notice/withdrawals';
import { noticeAlternates } from '@/lib/pages/alternates';
import { NoticeErrata } from './notice-errata';
import { NoticeFollowUps } from './notice-follow-ups';
import { NoticeHeading } from './notice-heading';
import { NoticeIssue } from './notice-issue';
import { WithdrawnPlace } from './withdrawn-place';

/** The whole notice in reading order, set like an official document in lines of at most 40 characters. */
export function NoticeArticle({ site, notice }: { site: Site; notice: Notice }) {
  const note = restoredMarksNote(notice);
  return (
    <article className="notice-text max-w-[40rem]">
      {readingOrder(notice).map((step) => (
        <StepView key={keyOf(step)} site={site} step={step} notice={notice} />
      ))}
      <NoticeErrata notice={notice} />
      <div {...editorial} className="mt-8 print:hidden">
        <PageTools citation={noticeCitation(site, notice)} />
        <p>
          <a href={documentsPath(notice)} className={linkClasses()}>
            通报提到的文件和作品
          </a>
          <a href={figuresPath(notice)} className={linkClasses()}>
            通报里的数字
          </a>
          <a href={timelinePath(notice)} className={linkClasses()}>
            时间线
          </a>
          <AlternateLinks alternates={noticeAlternates(notice)} />
        </p>
      </div>
      {note !== null && (
        <div {...editorial} className="mt-8 border-t border-rule pt-4 text-sm text-ink-2">
          <p>{note}</p>
          <p className="print:hidden">
            <a href={textNotePath}>怎样保证与原文一致</a>
          </p>
        </div>
      )}
    </article>
  );
}

function keyOf(step: Step): string {
  if (step.kind === 'title') return step.kind;
  return step.kind === 'issue' ? issueAnchor(step.issue) : step.id;
}

function StepView({ site, step, notice }: { site: Site; step: Step; notice: Notice }) {
  switch (step.kind) {
    case 'title':
      return <Letterhead site={site} notice={notice} />;
    case 'heading':
      return <NoticeHeading heading={step} />;
    case 'issue':
      return <NoticeIssue site={site} issue={step.issue} />;
    case 'paragraph':
      return (
        <p id={step.id} className="my-3 indent-[2em]">
          {step.text}
        </p>
      );
    case 'withdrawn':
      return <WithdrawnPlace place={step} />;
    case 'signature':
      return (
        <p id={step.id} className="mt-6 !text-right">
          {step.text}
        </p>
      );
  }
}

function Letterhead({ site, notice }: { site: Site; notice: Notice }) {
  return (
    <header className="mb-8 border-b-2 border-seal pb-5 text-center print:border-b-0">
      <h1
        {...(notice.notPrinted?.includes('title') ? editorial : {})}
        className="letterhead text-[1.3rem] text-seal md:text-3xl"
      >
        {notice.titleLines.map((line) => (
          <span key={line} className="title-line">
            {line}
          </span>
        ))}
      </h1>
      <p {...editorial} className="mt-3 text-sm text-ink-2">
        <ArticleSource site={site} notice={notice} />{' '}
        <span className="unbroken">共 {issueCount(notice)}</span>
      </p>
      <NoticeFollowUps notice={notice} />
      <StatusLegend notice={notice} />
    </header>
  );
}
