import { expect, test } from 'vitest';
import { statusAtEnd } from '@/lib/import/issues/status-at-end';
import type { ParsedPart } from '@/lib/import/parsed-notice';
import { measuresOf } from '@/lib/import/text/cut-measures';

const part = (text: string, label = '整改情况'): ParsedPart => ({
  label,
  kind: 'text',
  printed: null,
  paragraphs: measuresOf({ line: 1, text }),
});

test.each([
  ['下基层调研12次。已完成整改。', 'rectified', '已完成整改'],
  ['一是学习。二是研讨3次。正在整改。', 'in-progress', '正在整改'],
  ['下基层调研12次。该问题已整改到位。', 'rectified', '该问题已整改到位'],
  ['调研12次。目前，该问题尚未整改到位。', 'incomplete', '目前，该问题尚未整改到位'],
  [
    '调研12次。截至2024年6月，以上两个问题均已完成整改。',
    'rectified',
    '截至2024年6月，以上两个问题均已完成整改',
  ],
  ['调研12次。整改工作已完成。', 'rectified', '整改工作已完成'],
  ['调研12次。该项整改任务正在推进；', 'in-progress', '该项整改任务正在推进'],
  ['调研12次。已整改完毕，并建立长效机制。', 'rectified', '已整改完毕'],
  ['调研12次。长期坚持。', 'long-term', '长期坚持'],
  ['调研12次。问题已整改到位。', 'rectified', '问题已整改到位'],
  ['调研12次（基本完成）。', 'basically-complete', '基本完成'],
])('%s ends with the status %s', (text, value, words) => {
  expect(statusAtEnd([part(text)])).toMatchObject({ value, words });
});

test.each([
  '修订制度12项。已完成3项。',
  '督促3家企业完成整改。',
  '调研12次。督促整改到位率达到98%。',
  '限期整改，目前均已整改到位。',
  '修订制度。此项工作已完成。',
  '对“未整改到位”问题紧盯不放。',
  '推动“已完成整改”。',
  '解决群众反映的问题。问题已解决。',
  // of the last measure
  '一是学习。二是研讨。长期坚持。',
  '一是学习。已完成整改。二是研讨。正在整改。',
  '一是学习（已完成）。二是研讨（正在整改）。',
  // qualified
  '已完成整改，但仍需巩固。',
  '已完成整改，其中2处尚未办结。',
])('%s does not state the status of the issue', (text) => {
  expect(statusAtEnd([part(text)])).toBeNull();
});

test('next steps after the answer leave its status as it is, reasons do not', () => {
  const answer = part('完善台账。已完成整改。');
  expect(statusAtEnd([answer, part('继续巩固。', '下一步措施')])?.value).toBe('rectified');
  expect(statusAtEnd([answer, part('基层会多。', '未完成整改的原因')])).toBeNull();
});
