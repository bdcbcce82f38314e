import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'deploy/windows';

test.each(readdirSync(FOLDER))(
  '%s runs scripts that exist, in UTF-8, with the line ends that cmd.exe needs',
  (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const called = Array.from(text.matchAll(/npm run ([a-z:-]+)/g), ([, script = '']) => script);
    expect(called.length).toBeGreaterThan(0);
    for (const script of called) expect(Object.keys(scripts)).toContain(script);
    expect(text).toMatch(/^@echo off\r\nchcp 65001 >nul\r\ncd \/d "%~dp0\.\.\\\.\."\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  },
);
