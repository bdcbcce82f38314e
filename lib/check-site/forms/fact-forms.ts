import type { Form } from '@/lib/check-site/compare-records';
import { dateFacts, datesInSource, datesOnPage } from '@/lib/check-site/expect/dates';
import { factRows } from '@/lib/check-site/expect/facts';
import { figureFacts, figuresInSource, figuresOnPage } from '@/lib/check-site/expect/figures';
import { readFactsCsv } from '@/lib/check-site/files/read-csv';
import { readDates, readFactFields, readFigures } from '@/lib/check-site/files/read-facts';
import { readFiguresPage } from '@/lib/check-site/layouts/read-figures-page';
import { readTimelinePage } from '@/lib/check-site/layouts/read-timeline-page';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { formFiles, own } from './form-files';

/** The forms in which the figures of a notice are published; a release from before there were any has none. */
export function figureForms(site: BuiltSite, notice: PublishedNotice): Form[] {
  const { page, text } = formFiles(site);
  const { path } = notice;
  const file = site.files.get(`${path}figures.json`);
  if (file === undefined) return [];
  const figures = readFigures(file) ?? [];
  const right = figuresInSource(figures, notice, textOf(site, notice));
  return [
    {
      name: 'figures.json',
      files: [
        text(`${path}figures.json`, (json) => readFigures(json)?.map(figureFacts) ?? null, right, '原文里'),
      ],
    },
    ...tableForms(site, notice, 'figures'),
    {
      name: '数字页',
      files: [page(`${path}figures/`, readFiguresPage, own(figuresOnPage(figures)), 'figures.json 里')],
    },
  ];
}

/** The forms in which the dates of a notice are published; a release from before there were any has none. */
export function dateForms(site: BuiltSite, notice: PublishedNotice): Form[] {
  const { page, text } = formFiles(site);
  const { path } = notice;
  const file = site.files.get(`${path}dates.json`);
  if (file === undefined) return [];
  const dates = readDates(file) ?? [];
  const right = datesInSource(dates, notice, textOf(site, notice));
  return [
    {
      name: 'dates.json',
      files: [text(`${path}dates.json`, (json) => readDates(json)?.map(dateFacts) ?? null, right, '原文里')],
    },
    ...tableForms(site, notice, 'dates'),
    {
      name: '时间线',
      files: [page(`${path}timeline/`, readTimelinePage, own(datesOnPage(dates)), 'dates.json 里')],
    },
  ];
}

// The table, and the copy in the data of the whole notice.
function tableForms(site: BuiltSite, notice: PublishedNotice, name: 'figures' | 'dates'): Form[] {
  const { path } = notice;
  const { text } = formFiles(site);
  const from = `${name}.json 里`;
  const rows = factRows(readFactFields(site.files.get(`${path}${name}.json`) ?? '', name));
  const inNotice = text(`${path}issues.json`, (json) => factRows(readFactFields(json, name)), rows, from);
  return [
    { name: `${name}.csv`, ordered: true, files: [text(`${path}${name}.csv`, readFactsCsv, rows, from)] },
    // Older releases have none there.
    ...(notice[name] === undefined
      ? []
      : [{ name: `issues.json 的 ${name}`, ordered: true, files: [inNotice] }]),
  ];
}

const textOf = ({ files }: BuiltSite, { path }: PublishedNotice): string =>
  files.get(`${path}notice.txt`) ?? '';
