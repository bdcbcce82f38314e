import { renderToStaticMarkup } from 'react-dom/server';
import { IssueArticle } from '@/components/issue/issue-article';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** The public page of an issue as readers see it; its links to other pages, which the desk does not have, are words. */
export function PublicArticle({ site, notice, issue }: { site: Site; notice: Notice; issue: Issue }) {
  const html = renderToStaticMarkup(<IssueArticle site={site} notice={notice} issue={issue} />)
    .replace(/ href="(?!#)[^"]*"/g, '')
    // The page around it has its own heading.
    .replace(/<(\/?)h1\b/g, '<$1h2');
  return (
    <div
      className="border border-rule px-4 pb-4 lg:px-6"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React from checked content a line above
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
