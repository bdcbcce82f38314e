import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { loadedAddresses } from '@/lib/check-site/checks/loaded-addresses';

test.each([
  '<a href="/a">甲</a>',
  '<img src="/a" alt="">',
  '<img srcset="/a 2x" alt="">',
  '<form action="/a"></form>',
  '<button formaction="/a">甲</button>',
  '<video poster="/a"></video>',
  '<object data="/a"></object>',
  '<p style="background:url(/a)">甲</p>',
  '<style>p{background:url( "/a" )}</style>',
  '<style>@import "/a";</style>',
])('what %s loads or links is found', (html) => {
  expect(loadedAddresses(load(html))).toEqual(['/a']);
});

test('each picture of a list is found, each address once', () => {
  expect(loadedAddresses(load('<img src="/a" srcset="/b 1x, /a 2x" alt="">'))).toEqual(['/a', '/b']);
});
