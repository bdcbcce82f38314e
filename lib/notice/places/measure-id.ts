import type { Issue, Measure } from '@/lib/model/notice';

/** The id of a measure in the data, unique in its notice: 41-m2 */
export const measureId = ({ id }: Pick<Issue, 'id'>, measure: Pick<Measure, 'id'>): string =>
  `${id}-${measure.id}`;
