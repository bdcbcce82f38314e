import { readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '@/lib/digest/sha256';
import { auditLock, formatAudit } from './audit-lock';
import { makeSbom } from './make-sbom';

// Licences and versions of all packages, from the lock file alone; and the list of what a build uses, for the archive.
const lock = readFileSync('package-lock.json', 'utf8');
const digest = sha256(lock);
console.log(`package-lock.json 的 SHA-256：${digest}`);
console.log(['', '生成网站用的：', ...formatAudit(auditLock(lock, false))].join('\n'));
console.log(['', '连同测试用的：', ...formatAudit(auditLock(lock, true))].join('\n'));
const sbom = makeSbom();
const file = `sbom-${digest.slice(0, 16)}.json`;
if (sbom === null) process.exitCode = 1;
else {
  writeFileSync(file, sbom);
  console.log(`\n软件清单（CycloneDX）写在 ${file}。npm run pack 打的每个包旁边也有一份。`);
}
