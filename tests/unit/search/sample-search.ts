import type { Issue } from '@/lib/content/notice';
import { buildIndex } from '@/lib/search/build-index';
import { findRecords } from '@/lib/search/find-records';
import { prepare, type SearchableNotice } from '@/lib/search/prepare';
import { type Query, readQuery } from '@/lib/search/query';
import { measure, notice } from '../../fixtures/sample';

/** An invented notice with these issues, ready to be searched. */
export function searchable(issues: Issue[]): SearchableNotice {
  return prepare(buildIndex(notice(issues)), '/notices/2026-library/search.json');
}

/** A part with these measures, m1, m2 … */
export function part(...texts: string[]): Issue['parts'] {
  const measures = texts.map((text, index) => measure({ id: `m${index + 1}`, ordinal: null, text }));
  return [{ label: '整改情况：', measures }];
}

/** A query that asks for no more than this. */
export function query(asked: Partial<Query>): Query {
  return { ...readQuery(new URLSearchParams()), ...asked };
}

/** What is found, issues by their ids, other words of the notice by their titles. */
export function found(notices: SearchableNotice[], asked: Partial<Query>): string[] {
  return findRecords(notices, query(asked)).map(({ searchable: { record } }) => record.issue ?? record.title);
}
