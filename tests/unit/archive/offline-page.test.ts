import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { offlinePage } from '@/lib/archive/offline-page';
import { nameOf } from '@/lib/data/data-file';
import { noticeFiles } from '@/lib/data/notice-files';
import { noticeLines } from '@/lib/model/reading-order';
import { real } from '@/tests/fixtures/notices/real-notice';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const SCRIPT = 'answer()';
const SEARCH = { script: SCRIPT, slips: [] };
const sample = notice([issue()]);
const $ = load(offlinePage(site, sample, SEARCH));

test('the page loads nothing and runs only its own script', () => {
  const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(policy).toContain(`script-src 'sha256-${hash}'`);
  expect($('[src], link')).toHaveLength(0);
  expect($('script').text()).toBe(SCRIPT);
});

test('it lists the files beside it, and every issue with its status', () => {
  const links = $('details')
    .first()
    .find('a')
    .map((_, link) => $(link).attr('href'))
    .get();
  expect(links).toEqual([...noticeFiles(site, sample).map(nameOf), 'source.txt', 'SHA256SUMS']);
  expect($('details').last().text()).toContain('问题 2 开放时间偏短（已整改）');
});

test('without a script there is no search', () => {
  expect($('form[hidden]')).toHaveLength(1);
});

test('without our notes the page of the real notice is its approved text', () => {
  const page = load(offlinePage(real.site, real.notice, SEARCH));
  page('[data-editorial]').remove();
  const lines = page('main')
    .find('h1, h2, h3, h4, h5, h6, p')
    .map((_, one) => page(one).text());
  expect(lines.get()).toEqual(noticeLines(real.notice).map(({ text }) => text));
});

test('a title supplied by the editor is marked as ours', () => {
  const supplied = load(offlinePage(site, { ...sample, notPrinted: ['title'] }, SEARCH));
  expect(supplied('h1').attr('data-editorial')).toBe('true');
});
