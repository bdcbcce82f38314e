import { expect, test } from 'vitest';
import { securityText } from '@/lib/data/security-text';
import { site } from '@/tests/fixtures/notices/sample';

test('the contact holds to the end of the day that is written', () => {
  const origin = 'https://www.example.gov.cn';
  expect(securityText({ ...site, origin, securityUntil: '2026-12-31' })).toBe(
    `Contact: mailto:${site.publisher.contact.mail}
Expires: 2026-12-31T23:59:59+08:00
Preferred-Languages: zh
Canonical: ${origin}/.well-known/security.txt
`,
  );
});

test('without a day there is no file, and below a base path no address of it', () => {
  expect(securityText(site)).toBeNull();
  expect(securityText({ ...site, basePath: '/x', securityUntil: '2026-12-31' })).not.toContain('Canonical');
});
