import { expect, test } from 'vitest';
import { editFile } from '@/lib/withdraw/edit/edit-file';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

const TEXT = `---
heading: （2）开放时间偏短。
updates:
  - date: 2026-05-01
    text: 进展。 # 照发布的原话
    source: 某市图书局
    file:
      name: report.pdf
      title: 验收报告
errata:
  - date: 2026-05-02
    from: 报告
    to: 验收报告
    reason: 漏字。
---
整改情况。
`;
const own = issue({
  updates: [{ date: '2026-05-01', text: '进展。', source: '某市图书局', file: evidenceFile() }],
  errata: [{ date: '2026-05-02', from: '报告', to: '验收报告', reason: '漏字。' }],
});

test('the withdrawal takes the place of name and title, also in errata; everything else stays as written', () => {
  const edited = editFile(TEXT, own, new Set(['report.pdf']), WITHDRAWAL);
  expect(edited).not.toMatch(/report|报告/);
  expect(edited).toContain('text: 进展。 # 照发布的原话\n');
  expect(edited).toMatch(
    /withdrawnFile:\n {6}date: 2026-11-28\n {6}reason: 含有个人信息\n {6}checksum: ["']?0123456789abcdef["']?\n {6}record: ["']?[0-9a-f]{16}["']?\n/,
  );
  expect(edited).toContain(
    '    from: 〔已撤下〕\n    to: 〔佐证材料已撤下〕\n    reason: 〔已随佐证材料撤下〕\n',
  );
  expect(edited.endsWith('---\n整改情况。\n')).toBe(true);
});

test('an update that names another file stays', () => {
  expect(editFile(TEXT, own, new Set(['other.pdf']), WITHDRAWAL)).toBe(TEXT);
});
