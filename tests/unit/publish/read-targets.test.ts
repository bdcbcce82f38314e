import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '@/lib/content/fault';
import { readTargets, TARGETS_EXAMPLE, TARGETS_FILE } from '@/lib/publish/read-targets';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const read = (text: string) => {
  const folder = temporaryFolder({ [TARGETS_FILE]: text });
  return { folder, ...readTargets(folder) };
};

test('the example is without faults', () => {
  const { targets, faults } = read(TARGETS_EXAMPLE);
  expect(faults).toEqual([]);
  expect(targets.map(({ to }) => to)).toEqual(['deploy@www.example.gov.cn:/srv/xuncha', 's3://xuncha/site']);
});

test('folders of this machine are taken from the folder of the file', () => {
  const { folder, targets } = read(
    'targets:\n  - name: 本机\n    to: ../site\n  - name: 存储\n    to: s3://abc\n    since: last\n',
  );
  expect(targets.map(({ to, since }) => since ?? to)).toEqual([
    join(folder, '../site'),
    join(folder, 'last'),
  ]);
});

test('without the file there is no place, and no fault', () => {
  expect(readTargets(temporaryFolder())).toEqual({ targets: [], faults: [] });
});

test('a fault has its line and its cure, and then no place is known', () => {
  const { targets, faults } = read('targets:\n  - name: 本机\n    too: /srv/site\n');
  expect(targets).toEqual([]);
  expect(faults.map(formatFault)).toEqual([
    'publish.yaml 第 3 行 targets 第 1 条 too：没有这个字段。你要写的是 to 吗？可用的字段有 name、to、live、sshConfig、endpoint、region、pathStyle、since。',
  ]);
  expect(read('targets:\n  - name 本机\n').faults.map(({ line }) => line)).toEqual([2]);
  expect(read('targets: []\n').faults[0]?.message).toContain('列表是空的');
});
