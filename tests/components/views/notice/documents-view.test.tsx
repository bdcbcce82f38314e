import { expect, test } from 'vitest';
import { DocumentsView } from '@/components/views/notice/documents-view';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from '../../render';

const part = (id: string, ordinal: string | null, text: string) => ({
  label: '整改情况：',
  measures: [measure({ id, ordinal, text })],
});
const whole = notice([
  issue({ id: '01', title: '甲', parts: [part('m3', '三是', '印发《开放办法》〔2026〕3号。')] }),
  issue({ id: '02', title: '乙', parts: [part('m1', null, '按照《开放办法》办理。')] }),
]);
const $ = render(
  <DocumentsView
    page={samplePage('/notices/2026-library/documents/', '提到的文件')}
    site={site}
    notice={whole}
  />,
);

test('a document has its name and number and links to itself', () => {
  const name = $('main li[id] > a');
  expect(name.text()).toBe('《开放办法》〔2026〕3号');
  expect(name.attr('href')).toBe(`#${$('main li[id]').attr('id')}`);
  expect($('main p').first().text()).toContain('名称共 1 个');
});

test('each mention links to its measure, with the verb if there is one', () => {
  const places = $('main li li');
  expect(places.map((_, place) => $(place).text()).get()).toEqual(['印发 · 问题 1，三是', '问题 2']);
  expect(
    $('a', places)
      .map((_, link) => $(link).attr('href'))
      .get(),
  ).toEqual(['/notices/2026-library/issues/01/#m3', '/notices/2026-library/issues/02/#m1']);
});
