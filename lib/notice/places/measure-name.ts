import type { Measure, Part } from '@/lib/model/notice';

/** What a measure is called outside its page: 整改情况“二是”, or the label of its part if it has no ordinal; null without either. */
export function measureName(
  { label }: Pick<Part, 'label'>,
  { ordinal }: Pick<Measure, 'ordinal'>,
): string | null {
  const name = `${label?.replace(/[：:]$/, '') ?? ''}${ordinal === null ? '' : `“${ordinal}”`}`;
  return name === '' ? null : name;
}
