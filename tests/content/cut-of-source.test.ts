import { expect, test } from 'vitest';
import { cutNotice } from '@/lib/import/cut-notice';
import { noticeFile } from '@/tests/fixtures/real-content';

const cut = cutNotice(noticeFile('source.txt'));

test('the source is cut into the sections and issues that are in the content folder', () => {
  const sections = [0, 1, 2, 3, 4, 5].map((number) => `sections/${number}.md`);
  const issues = Array.from({ length: 43 }, (_, at) => `issues/${String(at + 1).padStart(2, '0')}.md`);
  expect(cut.map(({ name }) => name)).toEqual([...sections, ...issues]);
});

test.each(cut)('the source gives the body and heading of $name', ({ name, heading, body }) => {
  const [, front = '', written] = /^(?:---\n(.*?)---\n)?(.*)$/s.exec(noticeFile(name)) ?? [];
  expect(written).toBe(body);
  expect(/^heading: (.*)$/m.exec(front)?.[1]).toBe(heading);
});
