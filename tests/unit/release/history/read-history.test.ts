import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '@/lib/release/history/read-history';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const [A = '', B = ''] = ['a', 'b'].map((letter) => letter.repeat(16));

describe.skipIf(process.platform === 'win32')('the history of a folder', () => {
  test('has its lines, what is current, what is still there, and the approvals', () => {
    const time = '2026-03-01T00:00:00.000Z';
    const dir = temporaryFolder({
      history: `${time}\trelease\t${A}\ta@b\n${time}\trelease\t${B}\ta@b\n`,
      [`approvals/${B}.yaml`]: `- digest: "${B}"\n  time: "${time}"\n  date: "2026年3月1日"\n`,
    });
    mkdirSync(join(dir, 'releases', B), { recursive: true });
    symlinkSync(`releases/${B}`, join(dir, 'current'));
    const { lines, current, there, approvals } = readHistory(dir);
    expect([lines.map(({ name }) => name), current, there]).toEqual([[A, B], B, [B]]);
    expect(approvals).toEqual([{ digest: B, time, date: '2026年3月1日' }]);
  });

  test('of a folder that is not there is a fault', () => {
    expect(() => readHistory('/no-such-folder')).toThrow('没有文件夹 /no-such-folder。');
  });
});
