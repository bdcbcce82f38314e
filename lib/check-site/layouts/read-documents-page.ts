import { addressIn, readLayout } from '@/lib/check-site/read/read-layout';

/** The page of the documents that a notice names: each about the address of its entry. */
export const readDocumentsPage = readLayout({
  each: '.documents li[id]',
  facts: {
    名称: (entry) => entry.children('a').text(),
    类别: (entry) => entry.closest('section').find('h2').text(),
    写明: 'ul span',
    网址: ['ul a', (link, $) => addressIn($, link.attr('href'))],
  },
});
