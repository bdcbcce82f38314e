import { expect, test } from 'vitest';
import { formatFault, Report } from '@/lib/content/fault';
import { readOptionalYaml } from '@/lib/content/parse/read-optional-yaml';
import { synonymsSchema } from '@/lib/model/search/synonyms-schema';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(files: Record<string, string>) {
  const report = new Report();
  const yaml = readOptionalYaml(temporaryFolder(files), 'synonyms.yaml', synonymsSchema, report);
  return { yaml, faults: report.faults.map(formatFault) };
}

test('a file that is not there is no fault', () => {
  expect(read({})).toEqual({ yaml: null, faults: [] });
});

test('a sound file is read, with the lines of its fields', () => {
  const { yaml } = read({ 'synonyms.yaml': 'synonyms:\n  - asked: 打官司\n    finds: [行政诉讼]\n' });
  expect(yaml?.front.synonyms).toEqual([{ asked: '打官司', finds: ['行政诉讼'] }]);
  expect(yaml?.lineOf(['synonyms', 0, 'finds'])).toBe(3);
});

test.each(['synonyms: 热线\n', 'synonyms: []\n'])('%j has a fault and is not read', (text) => {
  const { yaml, faults } = read({ 'synonyms.yaml': text });
  expect(yaml).toBeNull();
  expect(faults).toHaveLength(1);
});
