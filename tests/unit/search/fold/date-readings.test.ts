import { expect, test } from 'vitest';
import { dateReadings } from '@/lib/search/fold/date-readings';

test.each([
  ['2023年4月20日至5月31日', '2023年4月20日至2023年5月31日'],
  ['2024年三季度', '2024年第三季度'],
  ['2024年1-3月', '2024年1月至2024年3月'],
])('%s is read %s', (printed, reads) => {
  expect(dateReadings(`自${printed}开展，${printed}`)).toEqual([[printed, reads]]);
});

test.each(['2024年3月19日', '2023年5月以来', '2024年第三季度', '2024年底前', '2024年上半年', '2022年'])(
  '%s is found as it is',
  (printed) => {
    expect(dateReadings(printed)).toEqual([]);
  },
);
