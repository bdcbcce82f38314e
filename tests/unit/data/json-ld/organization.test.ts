import { expect, test } from 'vitest';
import { organization, organizationId } from '@/lib/data/json-ld/organization';
import { website } from '@/lib/data/json-ld/website';
import { bureau, site } from '@/tests/fixtures/notices/sample';

const official = { ...site, official: true };

test('the bureau is named with its contact', () => {
  expect(organization(site, bureau)).toEqual({
    '@type': 'GovernmentOrganization',
    '@id': 'https://books.example/#contact',
    name: '某市图书局',
    telephone: '0000-1234567',
    email: 'books@example.com',
    address: '某市书院路1号',
  });
});

test('only the official site is the bureau’s own', () => {
  expect(organization(official, bureau)).toMatchObject({ url: 'https://books.example/' });
  expect(website(official)).toMatchObject({ publisher: { '@id': organizationId(site, bureau) } });
  expect(website(site)).toEqual({
    '@type': 'WebSite',
    name: '某市图书局 巡察整改公开',
    url: 'https://books.example/',
  });
});
