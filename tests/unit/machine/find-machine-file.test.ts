import { expect, test } from 'vitest';
import { filesOfNotice } from '@/lib/machine/files-of-notice';
import { filesOfSite } from '@/lib/machine/files-of-site';
import { filesOfWithdrawn } from '@/lib/machine/files-of-withdrawn';
import { findMachineFile } from '@/lib/machine/find-machine-file';
import { machineContent, machineTools } from '@/tests/fixtures/machine/machine-content';
import { bureau, issue, notice, site } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

const GONE = {
  slug: '2024-old',
  formerly: ['2024-older'],
  bureau,
  bureauName: bureau.name,
  issuer: '某局党组',
  published: '2024-01-01 09:00',
  issues: ['01'],
  withdrawal: WITHDRAWAL,
};
const whole = { ...notice([issue()]), formerly: ['2026-books'] };
const content = machineContent([whole], { withdrawnNotices: [GONE] });
const find = (address: string) => findMachineFile(content, address, machineTools)?.path ?? null;

test('every file that a build writes is found at its address', () => {
  const all = [
    ...filesOfSite(content, machineTools),
    ...filesOfNotice(content, whole, machineTools),
    ...filesOfWithdrawn(site, GONE),
  ];
  for (const { path } of all) expect(find(path)).toBe(path);
});

test('another address has none', () => {
  expect(find('/notices/2026-library/')).toBeNull();
  expect(find('/notices/2026/issues.json')).toBeNull();
  expect(find('/qr/no.svg')).toBeNull();
});
