import { expect, test } from 'vitest';
import { showProgress } from '@/scripts/build/progress';

function run(total: number, isTTY: boolean): string[] {
  const written: string[] = [];
  let seconds = 0;
  const screen = { isTTY, write: (text: string) => written.push(text) };
  const step = showProgress({ step: '收尾', unit: '份通报', total }, screen, () => seconds * 1000);
  for (let done = 0; done < total; done += 1) {
    seconds += 2;
    step();
  }
  return written;
}

test('a terminal has a bar with the time left, in one line that ends', () => {
  const written = run(20, true);
  expect(written).toHaveLength(20);
  expect(written[4]).toBe('\r收尾 █████░░░░░░░░░░░░░░░ 5/20 份通报，还要约 30 秒\u001b[K');
  expect(written[19]).toBe('\r收尾 ████████████████████ 20/20 份通报\u001b[K\n');
});

test('a file has ten plain lines, whatever the number', () => {
  expect(run(100, false)).toHaveLength(10);
  expect(run(47, false)).toHaveLength(10);
  expect(run(100, false)[2]).toBe('收尾：30/100 份通报\n');
  expect(run(47, false).at(-1)).toBe('收尾：47/47 份通报\n');
});

test('a few things are done without a word', () => {
  expect([run(9, true), run(1, false)]).toEqual([[], []]);
});
