import { expect, test } from 'vitest';
import { FiguresView } from '@/components/views/notice/figures-view';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from '../../render';

const text = '2023年办案9件，合格率90%；2024年办案10件，合格率95%。';
const part = { label: '整改情况：', measures: [measure({ id: 'm1', ordinal: null, text })] };
const $ = render(
  <FiguresView
    page={samplePage('/notices/2026-library/figures/', '通报里的数字')}
    site={site}
    notice={notice([issue({ id: '01', title: '甲', parts: [part] })])}
  />,
);

test('each figure of a pair stands with its period, also where an earlier clause names that', () => {
  const pairs = $('[aria-labelledby=pairs] li').map((_, pair) =>
    $('p', pair)
      .map((_, clause) => $(clause).text())
      .get()
      .join(),
  );
  expect(pairs.get()).toEqual(['2023年办案9件,2024年办案10件', '2023年：合格率90%,2024年：合格率95%']);
});
