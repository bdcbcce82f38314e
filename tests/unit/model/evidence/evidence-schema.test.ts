import { expect, test } from 'vitest';
import { linkSchema, nameFault } from '@/lib/model/evidence/evidence-schema';

test.each([
  ['https://www.example.gov.cn/', true],
  ['https://www.example.gov.cn:8443/a.html?b=1#c', true],
  ['http://www.example.gov.cn/', false],
  ['https://reader:secret@www.example.gov.cn/', false],
  ['https://localhost/a', false],
  ['https://www.example.gov.cn/a b', false],
  ['www.example.gov.cn', false],
  ['javascript:alert(1)//https://www.example.gov.cn/', false],
])('the address %s may be named: %s', (address, allowed) => {
  expect(linkSchema.safeParse({ address, title: '公示' }).success).toBe(allowed);
});

test.each(['a.pdf', 'A-1.JPG', '2025-10.webp'])('%s is a name', (name) => {
  expect(nameFault(name)).toBeNull();
});

test.each([
  'a',
  'a.html',
  '.pdf',
  'a_b.pdf',
  'a b.pdf',
  '报告.pdf',
  '../a.pdf',
  'a.pdf.exe',
  '_none.png',
  'nul.pdf',
])('%s is none', (name) => {
  expect(nameFault(name)).not.toBeNull();
});
