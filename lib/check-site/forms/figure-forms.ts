import type { Form } from '@/lib/check-site/compare-records';
import { figureFacts, figureRows, figuresInSource, figuresOnPage } from '@/lib/check-site/expect/figures';
import { readFiguresCsv } from '@/lib/check-site/files/read-csv';
import { readFigureFields, readFigures } from '@/lib/check-site/files/read-figures';
import { readFiguresPage } from '@/lib/check-site/layouts/read-figures-page';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { formFiles, own } from './form-files';

const FROM = 'figures.json 里';

/** The forms in which the figures of a notice are published; a release from before there were any has none. */
export function figureForms(site: BuiltSite, notice: PublishedNotice): Form[] {
  const { page, text } = formFiles(site);
  const { path } = notice;
  const [json, csv] = [`${path}figures.json`, `${path}figures.csv`];
  const file = site.files.get(json);
  if (file === undefined) return [];
  const figures = readFigures(file) ?? [];
  const right = figuresInSource(figures, notice, site.files.get(`${path}notice.txt`) ?? '');
  return [
    {
      name: 'figures.json',
      files: [text(json, (words) => readFigures(words)?.map(figureFacts) ?? null, right, '原文里')],
    },
    {
      name: 'figures.csv',
      ordered: true,
      files: [text(csv, readFiguresCsv, figureRows(readFigureFields(file)), FROM)],
    },
    { name: '数字页', files: [page(`${path}figures/`, readFiguresPage, own(figuresOnPage(figures)), FROM)] },
  ];
}
