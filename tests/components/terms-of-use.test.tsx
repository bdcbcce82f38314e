import { expect, test } from 'vitest';
import { TermsOfUse } from '@/components/data/terms-of-use';
import { notice, site } from '@/tests/fixtures/notices/sample';
import { render } from './render';

const official = { ...site, official: true };
const draw = (shown: typeof site) => render(<TermsOfUse site={shown} notice={notice([])} />);

test('a copy has nothing to grant of the notice', () => {
  expect(draw({ ...site, terms: '可以转载。' })('p').text()).toBe(
    '本站没有授权可给：通报文字的权利属于发布单位中共某市图书局党组；本站整理的数据可自由使用，请注明来源。',
  );
});

test('an official site gives the terms of its owner, or says nothing', () => {
  expect(draw({ ...official, terms: '可以转载。' })('p').text()).toBe('可以转载。');
  expect(draw(official)('section')).toHaveLength(0);
});
