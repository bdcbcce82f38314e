import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditLock, formatAudit } from '@/scripts/audit/audit-lock';

const LOCK = JSON.stringify({
  packages: {
    '': { version: '1.0.0', license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '1.0.0', license: '(MIT OR GPL-3.0-or-later)' },
    'node_modules/b/node_modules/a': { version: '2.0.0', license: 'Apache-2.0 AND MIT' },
    'node_modules/@s/c': { version: '3.0.0', license: 'GPL-3.0-only' },
    'node_modules/d': { version: '4.0.0', dev: true },
  },
});

test('licences that need a reader and packages in several versions are named', () => {
  expect(formatAudit(auditLock(LOCK, false))).toEqual([
    '许可：MIT 1，(MIT OR GPL-3.0-or-later) 1，Apache-2.0 AND MIT 1，GPL-3.0-only 1',
    '请看一看许可：@s/c@3.0.0 GPL-3.0-only',
    '有几个版本：a 1.0.0、2.0.0',
  ]);
  expect(auditLock(LOCK, true).toRead).toEqual(['@s/c@3.0.0 GPL-3.0-only', 'd@4.0.0 没有写明']);
});

// docs/operate.md explains each of these.
test('what a build of this project uses has no other licences to read than those explained', () => {
  const { toRead } = auditLock(readFileSync('package-lock.json', 'utf8'), false);
  const others = toRead.filter((line) => !line.startsWith('@img/sharp-'));
  expect(others.map((line) => line.replace(/@[^@ ]+ /, ' '))).toEqual(['duck BSD']);
});
