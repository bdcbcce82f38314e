import { expect, test } from 'vitest';
import { isJunk } from '@/lib/content/files/is-junk';

test.each(['.svn', '.41.md.swp', 'Thumbs.db', 'desktop.ini', '~$41.docx', '41.md~'])(
  '%s is passed over',
  (name) => {
    expect(isJunk(name)).toBe(true);
  },
);

test.each(['41.md', 'notice.md', '2025-xuncha', '台账.xlsx'])('%s is looked at', (name) => {
  expect(isJunk(name)).toBe(false);
});
