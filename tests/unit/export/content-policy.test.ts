import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pagePolicy, policyForNginx } from '@/lib/export/content-policy';

const style = 'p::before{content:"𬱖"}';
const boot = 'document.documentElement.className="js"';
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');

test('a page allows its inline style and script by hash, and files of its own site', () => {
  expect(pagePolicy({ style, boot })).toBe(
    `default-src 'none';style-src 'sha256-${sha256(style)}';script-src 'self' 'sha256-${sha256(boot)}';img-src 'self';connect-src 'self';base-uri 'none';form-action 'self'`,
  );
});

test('the hash of a known text is right', () => {
  expect(pagePolicy({ style: '', boot: 'alert(1)' })).toContain(
    "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
});

test('no character needs escaping in an attribute', () => {
  expect(pagePolicy({ style, boot })).not.toMatch(/["<>&]/);
});

test('the policy for nginx is one line, allows any inline style and forbids frames', () => {
  expect(policyForNginx({ boot })).toBe(
    `add_header Content-Security-Policy "default-src 'none'; style-src 'unsafe-inline'; script-src 'self' 'sha256-${sha256(boot)}'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'" always;\n`,
  );
});
