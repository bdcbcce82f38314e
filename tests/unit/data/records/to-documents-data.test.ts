import { expect, test } from 'vitest';
import { toDocumentsData } from '@/lib/data/records/to-documents-data';
import { documentsDataSchema } from '@/lib/data/schema/document-record-schema';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';

const text = '学习甲。按照市矫委会印发的《乙方案》〔2026〕3号办理。';
const data = toDocumentsData(
  site,
  notice([issue({ id: '07', parts: [{ label: null, measures: [measure({ id: 'm2', text })] }] })]),
);

test('documents are data with their kind, numbers and mentions', () => {
  expect(documentsDataSchema.parse(data)).toEqual(data);
  expect(data.documents).toMatchObject([
    {
      notice: '2026-library',
      name: '乙方案',
      kind: 'plan',
      kindLabel: '方案和计划',
      numbers: ['〔2026〕3号'],
      mentions: [
        {
          issue: '07',
          measure: '07-m2',
          subject: '市矫委会',
          verb: '印发',
          sentence: '按照市矫委会印发的《乙方案》〔2026〕3号办理。',
        },
      ],
    },
  ]);
});
