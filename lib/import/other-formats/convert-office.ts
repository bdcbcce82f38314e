import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '@/lib/import/input/input';

const LONGEST = 60_000;
// Macros of the document never run in this profile.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
</oor:items>`;

/**
 * The bytes of a .docx made from those of a file of another office format (.doc) by LibreOffice, in a profile of its own. Throws
 * InputError if it does not open the file, or takes longer than a minute; then it is stopped with all its processes.
 */
export async function convertOffice(bytes: Uint8Array, kind: string, program: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), SETTINGS);
    const path = join(folder, `notice${kind}`);
    writeFileSync(path, bytes);
    const ended = await run(program, [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      path,
    ]);
    if (!ended) throw new InputError(`LibreOffice 一分钟没有转好这个文件，已经停下。${CURE}`);
    const converted = join(folder, 'notice.docx');
    if (!existsSync(converted)) throw new InputError(`LibreOffice 打不开这个文件，可能损坏或加了密。${CURE}`);
    return readFileSync(converted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CURE = '请在 Word 或 WPS 里另存为 .docx，再导入。';

// A group of its own, so that what the program starts is stopped with it; Windows has none.
function run(program: string, words: readonly string[]): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const timer = setTimeout(() => {
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      settle(false);
    }, LONGEST);
    const end = (): void => {
      clearTimeout(timer);
      settle(true);
    };
    child.once('exit', end);
    child.once('error', end);
  });
}
