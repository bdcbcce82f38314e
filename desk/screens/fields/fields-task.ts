import { editFile } from '@/desk/edit/edit-file';
import { frontData, valueAt } from '@/desk/edit/front-data';
import { changedFields } from '@/desk/forms/entry-edits';
import { type Field, type FieldPlan, fieldsOf } from '@/desk/forms/field';
import type { FormTask } from '@/desk/screens/forms/form-task';
import type { Bureau } from '@/lib/model/bureau/bureau';
import { bureauFrontSchema } from '@/lib/model/bureau/bureau-front-schema';
import { siteSchema } from '@/lib/model/site-schema';

/** The screen that lists the settings. */
export const SETTINGS = '/settings';

const line = (label: string, path: string[], required = false): FieldPlan => ({
  path,
  label,
  control: 'line',
  required,
});

/** The fields of a bureau. Its name and slug are not among them: notices were published under them. */
export function bureauTask({ slug, name }: Pick<Bureau, 'slug' | 'name'>): FormTask {
  const fields = fieldsOf(bureauFrontSchema, [
    line('电话', ['contact', 'phone'], true),
    line('通信地址', ['contact', 'post'], true),
    line('邮箱', ['contact', 'mail'], true),
    line('简称', ['shortName']),
    line('党组（党委）的名称', ['partyGroup']),
    line('所在地区', ['region']),
    line('官方网站', ['officialSite']),
  ]);
  const lead =
    '单位的名称和网址里的名字公开后不能在这里改：单位改了名的，照编辑指南“单位”一节写 formerly，以前的通报仍用当时的名称。';
  return fieldsTask(name, lead, `bureaus/${slug}.md`, `${SETTINGS}/bureaus/${slug}`, fields);
}

/** The fields of the site. What readers rely on, its address and whether it is official, is not among them. */
export function siteTask(): FormTask {
  const fields = fieldsOf(siteSchema, [
    line('网站名称', ['name'], true),
    { path: ['description'], label: '一句话说明', control: 'words', required: true },
    line('收录的范围', ['region']),
    { path: ['terms'], label: '数据的使用条件', control: 'words' },
    line('网站标识码', ['siteCode']),
    line('ICP 备案号', ['icp']),
    line('公安备案号', ['police']),
    { path: ['securityUntil'], label: '安全联系方式的有效期', control: 'day' },
  ]);
  const lead =
    '没有的编号不要编，空着就不显示。网站的地址（origin、basePath）和是不是官方网站（official）会改变每一个网址和每一页的声明，请维护人员在 site.yaml 里改。';
  return fieldsTask('网站', lead, 'site.yaml', `${SETTINGS}/site`, fields);
}

function fieldsTask(
  title: string,
  lead: string,
  path: string,
  action: string,
  fields: readonly Field[],
): FormTask {
  return {
    title,
    lead,
    fields,
    action,
    back: { href: SETTINGS, words: '单位和网站' },
    under: SETTINGS,
    path,
    isAddition: false,
    start: (text) => {
      const data = frontData(path, text);
      return new Map(fields.map(({ name, path: at }) => [name, String(valueAt(data, at) ?? '')]));
    },
    plan: (text, filled) => {
      const edits = changedFields(frontData(path, text), [], fields, filled);
      return { text: editFile(path, text, edits), base: [] };
    },
    preview: () => null,
  };
}
