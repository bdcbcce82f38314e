import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuePath } from '@/lib/addresses';
import { cityOf } from '@/tests/fixtures/city/city-size';
import { planCity } from '@/tests/fixtures/city/plan-city';
import { writeCity } from '@/tests/fixtures/city/write-city';

/** Writes a generated city of so many issues; returns the file of an issue of its last notice that has no update, and the address of its page. */
export function generateContent(content: string, issues: number): { file: string; page: string } {
  const size = cityOf(issues);
  writeCity(content, size);
  const notice = planCity(size).notices.at(-1)?.slug ?? '';
  const folder = join(content, 'notices', notice, 'issues');
  const name = readdirSync(folder).find((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return /^heading:/m.test(text) && !/^updates:/m.test(text);
  });
  if (name === undefined) throw new Error(`${notice}: every issue has an update`);
  return { file: join(folder, name), page: issuePath({ notice, id: name.replace('.md', '') }) };
}
