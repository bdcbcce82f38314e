import { addressOf, type BuiltSite } from './built-site';
import type { Facts } from './facts';
import { approved, monthsIn } from './page-text';
import { readIssuePage } from './read-issue-page';

/** The addresses of the notices: /notices/2025-xuncha/ */
export function noticeAddresses({ pages }: BuiltSite): string[] {
  return [...pages.keys()].map(addressOf).filter((address) => /^\/notices\/[^/]+\/$/.test(address));
}

/** The facts on the issue pages, in the order of the list; unlisted pages come last. */
export function readIssuePages(site: BuiltSite, notice: string): Facts[] {
  const listed = readIssueList(site, notice).map(({ id }) => id);
  const found = [...site.pages.keys()].flatMap((path) => {
    const id = path.startsWith(`${notice}issues/`) ? path.split('/').at(-2) : undefined;
    return path === `${notice}issues/index.html` || id === undefined ? [] : [id];
  });
  return [...listed.filter((id) => found.includes(id)), ...found.filter((id) => !listed.includes(id))].map(
    (id) => ({ id, ...readIssuePage(site.pages.get(`${notice}issues/${id}/index.html`)) }),
  );
}

/** The facts in the list of issues. */
export function readIssueList({ pages }: BuiltSite, notice: string): Facts[] {
  const $ = pages.get(`${notice}issues/index.html`);
  if ($ === undefined) return [];
  return $('[data-issue]')
    .map((_, row) => ({
      id: row.attribs['data-issue'] ?? '',
      title: $(row).children('a').first().text(),
      status: $(row).children().last().text().trim(),
    }))
    .get();
}

/** The facts of each issue on the page of the whole notice. */
export function readNoticePage({ pages }: BuiltSite, notice: string): Facts[] {
  const $ = pages.get(`${notice}index.html`);
  if ($ === undefined) return [];
  return $('article section[id^="issue-"]')
    .map((_, section) => ({
      id: section.attribs.id?.replace('issue-', '') ?? '',
      status: $(section).children().first().find('[data-editorial]').text().trim().replace('：', ''),
      targets: monthsIn($(section).find('p[data-editorial] b').text()),
      noted: $(section)
        .find('div[id] > p[data-editorial]')
        .map((__, note) => `${$(note).parent().attr('id')?.replace('issue-', '')} ${$(note).text()}`)
        .get()
        .join('、'),
      measures: String($(section).children('div[id]').length),
      text: approved($(section)),
    }))
    .get();
}

/** The approved text on the page of the whole notice, without line breaks. */
export function readNoticeText({ pages }: BuiltSite, notice: string): string {
  const $ = pages.get(`${notice}index.html`);
  return $ === undefined ? '' : approved($('article'));
}

/** The facts in the marks of the home page, for the issues of one notice. */
export function readHomeMarks({ pages, basePath }: BuiltSite, notice: string): Facts[] {
  const $ = pages.get('/index.html');
  if ($ === undefined) return [];
  return $(`main li > a[title][href^="${basePath}${notice}issues/"]`)
    .map((_, link) => {
      const [, title = '', status = ''] = /^\d+ (.+)，(.+)$/.exec($(link).text()) ?? [];
      return { id: link.attribs.href?.split('/').at(-2) ?? '', title, status };
    })
    .get();
}
