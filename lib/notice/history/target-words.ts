import { formatDate } from '@/lib/dates';
import type { Measure } from '@/lib/model/notice';
import type { CurrentTarget } from './current-targets';

/** 仅就“二是”而言: the measure that a target is limited to; null where it has no ordinal to name it by. */
export function limitWords(measure: Pick<Measure, 'ordinal'> | null): string | null {
  const ordinal = measure?.ordinal ?? null;
  return ordinal === null ? null : `仅就“${ordinal}”而言`;
}

/** What a target is limited to, when it was published if after the notice, and its words: 仅就“二是”而言，原文“力争……” */
export function targetSource({ target, measure, update }: CurrentTarget): string {
  const limit = limitWords(measure);
  return [
    ...(limit === null ? [] : [limit]),
    ...(update === null ? [] : [`${formatDate(update.date)}发布`]),
    `原文“${target.words}”`,
  ].join('，');
}
