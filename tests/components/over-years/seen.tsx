import { parse } from 'csv-parse/sync';
import { IssueRow } from '@/components/lists/issue-row';
import { BureauView } from '@/components/views/bureau/bureau-view';
import { ChangesView } from '@/components/views/changes-view';
import { CompareView } from '@/components/views/compare/compare-view';
import { IssueView } from '@/components/views/notice/issue-view';
import { SeveralHomeView } from '@/components/views/several/several-home-view';
import * as address from '@/lib/addresses';
import type { Content } from '@/lib/content/read-content';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { filesOfNotice } from '@/lib/machine/files-of-notice';
import { filesOfSite } from '@/lib/machine/files-of-site';
import type { Issue, Notice } from '@/lib/model/notice';
import { buildIndex } from '@/lib/search/build-index';
import { render } from '@/tests/components/render';
import { machineContent, machineTools, textAt } from '@/tests/fixtures/machine/machine-content';
import { samplePage } from '@/tests/fixtures/site-content';

type Drawn = ReturnType<typeof render>;
type Of = { content: Content; notice: Notice; issue: Issue; textOf: (path: string) => Promise<string> };

/** What every page, feed and file says of the first issue of each notice of the library, the newest first. */
export async function seen(content: Content) {
  const { site, bureaus, notices } = content;
  const machine = machineContent(notices, { site });
  const files = [
    ...filesOfSite(machine, machineTools),
    ...notices.flatMap((notice) => filesOfNotice(machine, notice, machineTools)),
  ];
  const textOf = (path: string): Promise<string> => textAt(files, path);
  const [bureau] = bureaus.filter(({ slug }) => slug === 'library');
  if (bureau === undefined) throw new Error('no bureau');
  const own = notices.filter((notice) => notice.bureau.slug === bureau.slug);
  const page = samplePage('/', '首页');
  const rows: Record<string, string>[] = parse(await textOf(address.allIssuesCsvPath), {
    columns: true,
    bom: true,
  });
  const issues = own.map(async (notice) => {
    const [issue] = notice.issues;
    if (issue === undefined) throw new Error('no issue');
    return [notice.slug, await seenOfIssue({ content, notice, issue, textOf })] as const;
  });
  const feed = titlesIn(await textOf(address.feedPath));
  const ofBureau = titlesIn(await textOf(address.bureauFeedPath(bureau)));
  return {
    home: openIn(render(<SeveralHomeView site={site} notices={notices} page={page} />)),
    bureau: openIn(render(<BureauView site={site} bureau={bureau} notices={own} page={page} />)),
    compared: comparedIn(render(<CompareView site={site} notices={notices} page={page} />)),
    changes: linesIn(
      render(<ChangesView site={site} notices={notices} withdrawn={[]} page={page} />),
      'main ol > li',
    ),
    feed: feed.map((title) => `${ofBureau.includes(title) ? '' : 'site alone: '}${title}`),
    inOrder: ofBureau.join() === feed.filter((title) => ofBureau.includes(title)).join(),
    table: rows
      .filter(({ id, notice }) => id === '01' && notice !== '2025-archive')
      .map((row) =>
        ['notice', 'status', 'statusAsOf', 'returns', 'returnedIn', 'follows'].map((name) => row[name]),
      ),
    issues: Object.fromEntries(await Promise.all(issues)),
  };
}

async function seenOfIssue({ content: { site }, notice, issue, textOf }: Of) {
  const $ = render(<IssueView site={site} notice={notice} issue={issue} page={samplePage('/', '首页')} />);
  const fact = (label: string): string => $(`article dt:contains(${label}) + dd`).text();
  const [data] = issuesDataSchema.parse(JSON.parse(await textOf(address.issueJsonPath(issue)))).issues;
  const markdown = await textOf(address.issueMarkdownPath(issue));
  const { records } = buildIndex(notice, []);
  const record = records.find((one) => one.issue === issue.id);
  return {
    row: render(<IssueRow site={site} issue={issue} />)
      .text()
      .replace(/^\d+ |\s+/g, ' ')
      .trim(),
    status: fact('状态').trim(),
    again: fact('再次指出'),
    before: fact('前次通报'),
    history: linesIn($, '#history ~ ol > li'),
    data: [
      data?.status.code,
      ...(data?.returns ?? []).map((one) => `returns ${one.notice}/${one.id}, then ${one.status.code}`),
      ...(data?.returnedIn ?? []).map((one) => `returned in ${one.notice}/${one.id}`),
      ...(data?.updates ?? []).map(({ date, followUp }) => `${date} ${followUp?.notice ?? ''}`.trim()),
      ...(data?.follows ? [`follows ${data.follows.notice}/${data.follows.id}`] : []),
    ],
    markdown: [...markdown.matchAll(/^> - (状态：[^，]*|再次指出：[^，]*|前次通报|\d{4}年[^（：]*)/gm)].map(
      ([, words]) => words,
    ),
    search: [
      record?.codes.status?.join(),
      record?.texts.find(({ text }) => text.startsWith('再次指出'))?.text,
    ],
  };
}

// The open issues that a page lists, by address.
const openIn = ($: Drawn): string[] =>
  $('h2:contains(需进一步整改)')
    .closest('section')
    .find('a[href*="/issues/01/"]')
    .map((_, link) => $(link).attr('href'))
    .get();

// Each notice, of the archive and then of the library: its year, rectified, and found again.
const comparedIn = ($: Drawn): string[] =>
  $('tbody tr:has(td)')
    .toArray()
    .map((row) => {
      const cell = (head: string): string => $(row).find(`[data-head=${head}]`).text().replace(/\D/g, '');
      return `${$(row).find('th').text().slice(0, 5)}: ${cell('已整改')} ${cell('再次指出')}`;
    });

// Day and what happened, without the words that follow.
const linesIn = ($: Drawn, selector: string): string[] =>
  $(selector)
    .map((_, li) => /^.+?日，(?:发布通报|再次指出|状态由.+?改为.{3})/.exec($(li).text())?.[0])
    .get();

const titlesIn = (feed: string): string[] =>
  Array.from(feed.matchAll(/<entry>[\s\S]*?<title>(.*?)<\/title>/g), ([, title = '']) => title);
