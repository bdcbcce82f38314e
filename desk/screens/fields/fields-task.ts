import { changedFields, filledFrom } from '@/desk/forms/entry-edits';
import { type Control, type FieldPlan, fieldsOf } from '@/desk/forms/field';
import type { FormTask } from '@/desk/screens/forms/form-task';
import { SETTINGS, settingsAddress } from '@/desk/screens/paths';
import { editFile } from '@/lib/edit/edit-file';
import { frontData, valueAt } from '@/lib/edit/front-data';
import { bureauFrontSchema } from '@/lib/model/bureau/bureau-front-schema';
import { noticeFrontSchema } from '@/lib/model/notice-front-schema';
import { siteSchema } from '@/lib/model/site-schema';

const field = (label: string, path: string, required = false, control: Control = 'line'): FieldPlan => ({
  path: path.split('.'),
  label,
  control,
  required,
});

// What must not change is no field here: the lead says how it is done rightly.
const BUREAU = {
  guide: '单位',
  lead: '单位的名称和网址里的名字公开后不能在这里改：单位改了名的，照编辑指南“单位”一节写 formerly，以前的通报仍用当时的名称。',
  fields: fieldsOf(bureauFrontSchema, [
    field('电话', 'contact.phone', true),
    field('通信地址', 'contact.post', true),
    field('邮箱', 'contact.mail', true),
    field('简称', 'shortName'),
    field('党组（党委）的名称', 'partyGroup'),
    field('所在地区', 'region'),
    field('官方网站', 'officialSite'),
  ]),
};

const SITE = {
  guide: '全站设置',
  lead: '没有的编号不要编，空着就不显示。网站的地址（origin、basePath）和是不是官方网站（official）会改变每一个网址和每一页的声明，请维护人员在 site.yaml 里改。',
  fields: fieldsOf(siteSchema, [
    field('网站名称', 'name', true),
    field('一句话说明', 'description', true, 'words'),
    field('收录的范围', 'region'),
    field('数据的使用条件', 'terms', false, 'words'),
    field('网站标识码', 'siteCode'),
    field('ICP 备案号', 'icp'),
    field('公安备案号', 'police'),
    field('安全联系方式的有效期', 'securityUntil', false, 'day'),
  ]),
};

const NOTICE = {
  guide: '从别处收到的通报',
  lead: '这里都照通报写。批准的原文不能改：标题、落款和正文公开后写错了的，照编辑指南“更正”一节写 errata；必须拿掉的，照“撤下”一节做。文件夹的名字和问题的编号就是网址，要改的照“改名”一节写 formerly。哪个单位发布的（bureau）、补上的字段（notPrinted）和校验值由导入写。',
  fields: fieldsOf(noticeFrontSchema, [
    field('导航里的短名', 'shortTitle', true),
    field('发布时间', 'published', true),
    field('落款日期', 'signed', false, 'day'),
    field('截至日期', 'asOf', true, 'day'),
    field('来源', 'source'),
    field('原来的网页', 'sourceUrl'),
    field('巡察组', 'inspection.team'),
    field('巡察组的全称', 'inspection.teamInFull'),
    field('被巡察单位', 'inspection.body'),
    field('巡察开始', 'inspection.from', false, 'day'),
    field('巡察结束', 'inspection.to', false, 'day'),
    field('反馈意见的日期', 'inspection.feedback', false, 'day'),
    field('前一份通报', 'follows'),
  ]),
};

/** The form of the fields of a file, with its text; null if its fields are not changed in a form. */
export function fieldsTask(path: string, text: string): FormTask | null {
  const kind = kindOf(path);
  if (kind === null) return null;
  const data = frontData(path, text);
  const { guide, lead, fields } = kind;
  return {
    title: String(valueAt(data, ['shortTitle']) ?? valueAt(data, ['name']) ?? path),
    lead,
    guide,
    fields,
    action: settingsAddress(path),
    back: { href: SETTINGS, words: '通报、单位和网站' },
    under: SETTINGS,
    path,
    isAddition: false,
    start: () => filledFrom(data, [], fields),
    plan: (text, filled) => ({
      text: editFile(path, text, changedFields(frontData(path, text), [], fields, filled)),
      base: [],
    }),
    preview: null,
  };
}

/** The fields of the form of a file, with its lead and its section of the guide; null if it has no form. */
export function kindOf(path: string): typeof SITE | null {
  if (path === 'site.yaml') return SITE;
  if (/^bureaus\/[^/]+\.md$/.test(path)) return BUREAU;
  return /^notices\/[^/]+\/notice\.md$/.test(path) ? NOTICE : null;
}
