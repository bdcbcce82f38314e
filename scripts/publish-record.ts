import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';
import { replaceFile } from '@/lib/content/files/replace-file';
import { NOTHING_PUBLISHED } from '@/lib/model/published';
import { readOptions } from '@/lib/read-options';
import { countEntries } from '@/lib/record/add-to-record';
import { formatPublished } from '@/lib/record/format-published';
import { type ParsedRecord, parsePublished } from '@/lib/record/parse-published';
import { recordRelease } from '@/lib/record/record-release';
import { currentIn } from '@/lib/release/current-in';
import { releasedRecord } from '@/lib/release/record/released-record';
import { ReleaseError } from '@/lib/release/release-error';
import { withRelease } from '@/lib/release/remote/with-release';
import { SSH_OPTIONS } from './sign-off/ssh-options';

const USAGE =
  '用法：npm run publish:record -- --from 发布的文件夹，在别的机器上的写成 用户@主机:文件夹；交给别人发布的，公开以后用 --from out；还没有公开过的新网站用 npm run publish:record -- --first';
const NAME = 'content/published.yaml';
const file = join(resolve(process.env.CONTENT_DIR ?? 'content'), 'published.yaml');

function readArguments(): { from: string | undefined; sshConfig: string | undefined } {
  const options = { from: { type: 'string' }, first: { type: 'boolean' }, ...SSH_OPTIONS } as const;
  const { from, first = false, 'ssh-config': sshConfig } = readOptions({ options })?.values ?? {};
  if ((from === undefined) !== first || from === '') throw new ReleaseError(USAGE);
  return { from, sshConfig };
}

function readOwn(): ParsedRecord | null {
  return existsSync(file)
    ? parsePublished(withPlainLineEnds(new TextDecoder().decode(readFileSync(file))))
    : null;
}

// An official site has a record before it is published, so that a record that was deleted is noticed.
function begin(): string[] {
  if (existsSync(file)) throw new ReleaseError(`${NAME} 已经有了，没有改动。`);
  replaceFile(file, formatPublished(NOTHING_PUBLISHED));
  return [`${NAME}：建好了，还没有登记。公开以后运行 npm run publish:record -- --from 发布的文件夹。`];
}

function recordFrom(from: string, sshConfig: string | undefined): string[] {
  const released = withRelease({ named: from, sshConfig, files: 'record' }, (folder) =>
    releasedRecord(currentIn(folder)),
  );
  if (released === null) {
    throw new ReleaseError(`${from} 里没有登记：不是 out/，也不是发布的文件夹，或者是旧的程序做的。`);
  }
  const { record, added, withdrawn, restored, open } = recordRelease(readOwn(), released);
  if (open.length > 0) {
    const faults = open.map(({ line, message }) => `${NAME} 第 ${line} 行：${message}`);
    throw new ReleaseError(
      ['这些行发布里没有，不能照它恢复，没有登记。请从 git 里恢复，多出来的请删去：', ...faults].join('\n'),
    );
  }
  replaceFile(file, formatPublished(record));
  return [
    ...withdrawn.map((address) => `${address}：已登记为撤下。`),
    ...restored.map((address) => `${address}：与发布的不同，已照发布的恢复。`),
    `${NAME}：新登记 ${added} 个网址，共 ${countEntries(record)} 个。`,
  ];
}

try {
  const { from, sshConfig } = readArguments();
  console.log((from === undefined ? begin() : recordFrom(from, sshConfig)).join('\n'));
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
