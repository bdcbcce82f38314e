import type { CheerioAPI } from 'cheerio';
import type { Facts } from './facts';
import { aboutIn, approved, daysIn, monthsIn, withoutOldTarget } from './page-text';
import { remember } from './remember';

/** The facts on the page of an issue; none if there is no page. */
export const readIssuePage = ($: CheerioAPI | undefined): Omit<Facts, 'id'> =>
  $ === undefined ? {} : readArticle($);

const readArticle = remember(($: CheerioAPI): Omit<Facts, 'id'> => {
  const url = $('link[rel=canonical]').attr('href') ?? '';
  const id = url.split('/').at(-2) ?? '';
  const steps = $('article li[id]').filter((_, li) => /^[a-z]\d+$/.test(li.attribs.id ?? ''));
  const given = $('[aria-labelledby=history] li:not([id])').last().text().split('状态为')[1];
  return {
    url,
    // The name of the bureau follows a hyphen.
    title: $('title').text().split(' - ').slice(0, -1).join(' - '),
    number: $('article h1 > span').first().text(),
    ...glance($),
    measures: String(steps.length),
    steps: steps
      .map((_, li) => `${id}-${li.attribs.id} ${approved($(li))}`)
      .get()
      .join('、'),
    noted: steps
      .map((_, li) => $(li).children('p[data-editorial]').get())
      .map((_, note) => `${id}-${$(note).parent().attr('id')} ${$(note).text()}`)
      .get()
      .join('、'),
    history: history($),
    ...(given === undefined ? {} : { given }),
    ...related($),
    text: approved($('article')),
  };
});

function glance($: CheerioAPI): Omit<Facts, 'id'> {
  const value = (term: string) =>
    $('article dt')
      .filter((_, dt) => $(dt).text() === term)
      .next('dd');
  const [source = '', asOf = ''] = $(value('状态')).children().last().text().split(' · 截至 ');
  const targets = $(value('目标时间'));
  const promises = targets.map((_, dd) =>
    $(dd)
      .children('a, span')
      .map((__, part) => $(part).text())
      .get()
      .join('，'),
  );
  const deadline = $(value('整改时限')).clone();
  deadline.children('span').remove();
  return {
    status: $(value('状态')).children().first().text().trim(),
    source,
    asOf: daysIn(asOf),
    targets: monthsIn(targets.children('a').text()),
    ...aboutIn(promises.get()),
    reasons: $(value('原因')).text(),
    responsible: $(value('责任单位')).text(),
    deadline: deadline.text(),
    place: $(value('通报位置'))
      .find('span')
      .map((_, heading) => $(heading).text())
      .get()
      .join('，'),
  };
}

function history($: CheerioAPI): string {
  const entries = $('[aria-labelledby=history] li[id]').map((_, li) => {
    const words = $(li).children('p').text();
    const head = $(li).clone();
    head.children('p').remove();
    return withoutOldTarget(`${head.text()}：${words}`);
  });
  return entries.get().join('、');
}

function related($: CheerioAPI): Pick<Facts, 'related' | 'relatedWords'> {
  const items = $('[aria-labelledby=related] li');
  return {
    related: items
      .map((_, li) => $(li).children('a').attr('href')?.split('/').at(-2))
      .get()
      .join('、'),
    relatedWords: items
      .map((_, li) => `${$(li).children('a').text().replace('问题 ', '')}，${$(li).children('span').text()}`)
      .get()
      .join('、'),
  };
}
