import { expect, test } from 'vitest';
import { packNotes } from '@/lib/release/pack/notes';

const NAME = '0123456789abcdef';

test('the notes fit on one page and give every command with the real names', () => {
  const notes = packNotes({ name: NAME, hasSheet: false, mustBeSigned: false });
  expect(notes.split('\n').length).toBeLessThan(60);
  for (const command of [
    `sh site-${NAME}/receive.sh /srv/xuncha site-${NAME}.tar.gz\n`,
    `sh site-${NAME}/receive.sh /srv/xuncha --rollback `,
    'sha256sum -c --quiet SHA256SUMS',
    'nginx -s reload',
    '不要自己加上 --replace',
  ]) {
    expect(notes).toContain(command);
  }
  expect(notes).not.toContain('sheet.html');
});

test('an enclosed sheet is named, and a demanded one is part of the command', () => {
  const notes = packNotes({ name: NAME, hasSheet: true, mustBeSigned: true });
  expect(notes).toContain('sheet.html');
  expect(notes).toContain(`site-${NAME}.tar.gz --sheet ${NAME}\n`);
});
