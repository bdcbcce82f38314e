import { expect, test } from 'vitest';
import { FactLinks } from '@/components/issue/fact-links';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';
import { render } from '../render';

const withText = (text: string, id = '02') =>
  issue({ id, parts: [{ label: null, measures: [measure({ text })] }] });
const linksOf = (text: string) => {
  const one = withText(text, '03');
  const $ = render(<FactLinks notice={notice([withText('2024年办班1次。'), one])} issue={one} />);
  return $('a')
    .map((_, link) => `${$(link).text()} ${$(link).attr('href')}`)
    .get();
};

test('an issue leads to its own first figure and date', () => {
  expect(linksOf('2025年办班5次，到会20人。')).toEqual([
    '本问题的数字 /notices/2026-library/figures/#03-m1-1',
    '本问题的时间 /notices/2026-library/timeline/#03-m1-1',
  ]);
});

test('one without figures or dates has no links', () => {
  expect(linksOf('加强培训。')).toEqual([]);
});
