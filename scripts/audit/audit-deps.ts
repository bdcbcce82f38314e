import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '@/lib/digest/sha256';
import { auditLock, formatAudit } from './audit-lock';

// Licences and versions of all packages, from the lock file alone; and the list of what a build uses, for the archive.
const lock = readFileSync('package-lock.json', 'utf8');
const digest = sha256(lock);
console.log(`package-lock.json 的 SHA-256：${digest}`);
console.log(['', '生成网站用的：', ...formatAudit(auditLock(lock, false))].join('\n'));
console.log(['', '连同测试用的：', ...formatAudit(auditLock(lock, true))].join('\n'));
const npm = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  // npm is a script of the shell on Windows.
  shell: process.platform === 'win32',
});
const file = `sbom-${digest.slice(0, 16)}.json`;
if (npm.status === 0) {
  writeFileSync(file, npm.stdout);
  console.log(`\n软件清单（CycloneDX）写在 ${file}，与每次发布的交付包一起存档。`);
} else {
  console.error(npm.stderr);
  process.exitCode = 1;
}
