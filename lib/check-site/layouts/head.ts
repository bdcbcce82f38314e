import { type Elements, textWithout, withoutMonth } from '@/lib/check-site/read/page-text';
import { readLayout } from '@/lib/check-site/read/read-layout';

// An issue is shared by its status, which is its last keyword, and its title.
function sharedTitle(page: Elements): string {
  const title = page.find('meta[property="og:title"]').attr('content') ?? '';
  const status = page.find('meta[name=Keywords]').attr('content')?.split(',').at(-1);
  return title.startsWith(`${status}：`) ? title.slice(`${status}：`.length) : title;
}

/** What every page states about itself in its head. */
export const readHead = readLayout({
  facts: {
    '网址 canonical': 'link[rel=canonical]@href',
    '网址 og:url': 'meta[property="og:url"]@content',
    '标题 og:title': sharedTitle,
    // The name of the bureau or of the site follows a hyphen.
    '标题 title': (page) => {
      const [title, name] = [page.find('title').text(), sharedTitle(page)];
      const isName = (words: string): boolean => words === name || words.startsWith(`${name} - `);
      return isName(title) || isName(withoutMonth(title)) ? name : title;
    },
    '说明 description': 'meta[name=description]@content',
    '说明 og:description': 'meta[property="og:description"]@content',
    '说明 Description': 'meta[name=Description], meta[name=ColumnDescription]@content',
    '网站 SiteName': 'meta[name=SiteName]@content',
    '网站 og:site_name': 'meta[property="og:site_name"]@content',
  },
});

/** The breadcrumbs of a page. */
export const readBreadcrumbs = readLayout({
  each: 'nav[aria-label=当前位置] li',
  facts: {
    位置: (step) => String(step.index() + 1),
    标题: (step) => textWithout(step, '[aria-hidden]'),
  },
});
