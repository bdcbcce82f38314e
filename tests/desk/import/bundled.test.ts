import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildDesk } from '@/scripts/desk/build-desk';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FIXTURES = join(import.meta.dirname, '../../fixtures/import');

test('the program as it is built reads Word files, pages and PDF, wherever it was built', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(VALID_CONTENT, content, { recursive: true });
  const { program, styles } = await buildDesk(join(folder, 'built'), () => undefined);
  const env = {
    ...process.env,
    DESK_STYLES: styles,
    DESK_RUNNER: JSON.stringify({ program: [], cwd: '.' }),
    CONTENT_DIR: content,
    DESK_PORT: '0',
    DESK_OPEN: 'no',
  };
  const child = spawn(process.execPath, [program], { env });
  onTestFinished(() => void child.kill());
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the desk has ended')));
    let said = '';
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      const [found] = /http:\S+(?=\n)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const [cookie = ''] = (entered.headers.get('set-cookie') ?? '').split(';');
  for (const name of [
    'notice-2025.docx',
    'cases/09-status-at-end.pdf',
    'cases/42-utf8-page-says-gb2312.html',
  ]) {
    const body = new FormData();
    body.append('file', new File([readFileSync(join(FIXTURES, name))], name.replace(/.*\//, '')));
    body.append('as', '2026-x');
    const headers = { Cookie: cookie, Origin: origin };
    const answer = await fetch(`${origin}/import`, { method: 'POST', body, headers });
    expect(await answer.text(), name).toMatch(/读到 \d+ 章、\d+ 个方面和类别、\d+ 个问题。/);
  }
});
