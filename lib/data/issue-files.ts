import { issueJsonPath, issueMarkdownPath } from '@/lib/addresses';
import { issueMarkdown } from '@/lib/data/markdown/issue-markdown';
import { toIssuesData } from '@/lib/data/records/to-issues-data';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { DataFile } from './data-file';
import { toJson } from './data-file';

/** The data files of an issue. */
export function issueFiles(site: Site, notice: Notice, issue: Issue): DataFile[] {
  return [
    {
      path: issueJsonPath(issue),
      type: 'application/json',
      format: 'JSON',
      about: '一个问题，字段与 issues.json 相同',
      get body() {
        return toJson(toIssuesData(site, notice, [issue]));
      },
    },
    {
      path: issueMarkdownPath(issue),
      type: 'text/markdown',
      format: 'Markdown',
      about: '一个问题的网页，只有文字',
      get body() {
        return issueMarkdown(site, notice, issue);
      },
    },
  ];
}
