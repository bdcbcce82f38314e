import { expect, test } from 'vitest';
import { inspectionSentence } from '@/lib/notice/inspection-sentence';
import { notice } from '@/tests/fixtures/notices/sample';

test('the inspection sentence has the details in the notice', () => {
  const { inspection } = notice([]);
  expect(inspectionSentence({ inspection })).toBe(
    '2025年4月1日至5月31日，市委巡察一组对某市图书局开展巡察。',
  );
  expect(inspectionSentence({ inspection: { team: '市委巡察一组', body: '某市图书局' } })).toBe(
    '市委巡察一组对某市图书局开展巡察。',
  );
  expect(
    inspectionSentence({
      inspection: { team: '市委巡察一组', teamInFull: '某市市委巡察一组', body: '某市图书局' },
    }),
  ).toBe('某市市委巡察一组对某市图书局开展巡察。');
  expect(inspectionSentence({ inspection: undefined })).toBe('');
});
