import { expect, test } from 'vitest';
import { issuerOfTitle, readOpening, speakersBody } from '@/lib/import/fields/read-opening';

test.each([
  [
    '根据市委统一部署，2023年4月20日至5月31日，市委第二巡察组对市某局开展巡察，并于2024年1月4日反馈了意见。',
    { team: '市委第二巡察组', body: '市某局', from: '2023-04-20', to: '2023-05-31', feedback: '2024-01-04' },
  ],
  [
    '市委第三巡察组于2023年11月9日至2024年1月14日对某委党组（以下简称党组）进行了常规巡察。',
    { team: '市委第三巡察组', body: '某委党组', from: '2023-11-09', to: '2024-01-14', feedback: null },
  ],
  [
    '2023年7月6日-9月6日市委第二巡察组对我院党组开展了专项巡察。',
    { team: '市委第二巡察组', body: '我院党组', from: '2023-07-06', to: '2023-09-06', feedback: null },
  ],
  [
    '202347日至610日，市委第一巡察组对某平台进行巡察。',
    { team: '市委第一巡察组', body: '某平台', from: null, to: null },
  ],
  ['区委组建4个巡察组对区某局等4家单位开展常规巡察。', { body: null }],
])('%s is read', (text, inspection) => {
  expect(readOpening(text, '')).toMatchObject(inspection);
});

test('a supervision list names the body in its title', () => {
  expect(readOpening('', '督察反馈意见某省整改进展清单').body).toBe('某省');
});

test('the issuer is what the title begins with, or the body of the person who reports', () => {
  expect(issuerOfTitle('中共某局党组 关于巡察整改情况的通报')).toBe('中共某局党组');
  expect(issuerOfTitle('关于巡察整改情况的报告')).toBeNull();
  expect(speakersBody([{ line: 3, text: '市审计局局长   某某某' }])).toBe('市审计局');
  expect(speakersBody([{ line: 3, text: '市审计局局长讲话' }])).toBeNull();
});
