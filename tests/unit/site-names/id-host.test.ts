import { expect, test } from 'vitest';
import { idHost } from '@/lib/site-names/id-host';

test('the host of the ids is that of the site until it moves', () => {
  expect(idHost({ origin: 'https://old.example.gov.cn:8443', feedHost: undefined })).toBe(
    'old.example.gov.cn',
  );
  expect(idHost({ origin: 'https://new.example.gov.cn', feedHost: 'old.example.gov.cn' })).toBe(
    'old.example.gov.cn',
  );
});
