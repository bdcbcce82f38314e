import { text } from '@/lib/model/schema-fields';

/** The field `bureau` of a notice: the name of the file of its bureau without .md */
export const bureauSlug = text('发布通报的单位：content/bureaus 里的文件名，不带 .md', 'shilishi-danganju');
