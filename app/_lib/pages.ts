import type { Metadata } from 'next';
import { toMetadata } from '@/lib/head/to-metadata';
import type { PageKind } from '@/lib/pages/page-kind';
import { type Page, pageOf } from '@/lib/pages/page-of';
import { getContent } from './content';

/** One page for its view; `subject` is null for the pages of the site itself. */
export function getPage<Subject>(kind: PageKind<Subject>, subject: Subject): Page {
  return pageOf(kind, getContent(), subject);
}

/** The head of that page. */
export function getMetadata<Subject>(kind: PageKind<Subject>, subject: Subject): Metadata {
  return toMetadata(kind, getContent(), subject);
}
