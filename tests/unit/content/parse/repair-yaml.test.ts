import { expect, test } from 'vitest';
import { repairYaml } from '@/lib/content/parse/repair-yaml';

test.each([
  'heading: （1）“首题必政治”落实不够严格。',
  'heading: 2.律师、司法鉴定“两支队伍”监管不够到位。',
  'origin: http://localhost:3000',
  'errata: # 备注\n  - date: 2026-03-05',
  'status: # 备注\n- under: 甲',
  "title: '甲 #乙'",
  "title: '甲' # 备注",
  'ids: [reading] # 备注',
  'title: 甲#乙',
  'official: false # 上线后改：true: 是',
  'published: 2025-02-17 17:21',
  "phone: '0594: 2630053'",
  'ids: [reading, status]',
  'ids: [reading,\n  status]',
  'text: >\n  一段：文字',
  'remaining:\n  - reasons: [政策调整]\n    target: 力争2025年12月完成',
  'titleLines:\n  - 中共甲\n  - “乙”通报',
  '# 全站设置：改完后运行 npm run check',
])('“%s” is left alone', (yaml) => {
  expect(repairYaml(yaml)).toEqual({ repaired: yaml, slips: [] });
});

test.each([
  ['title：甲', 'title: 甲'],
  ['title ： 甲', 'title: 甲'],
  ['title:甲', 'title: 甲'],
  ['  -reasons: [甲]', '  - reasons: [甲]'],
  ['  －reasons: [甲]', '  - reasons: [甲]'],
  ['title: “甲”', "title: '甲'"],
  ['title: "甲', "title: '甲'"],
  ["title: '甲''", "title: '甲''"],
  ['ids: [a, b', 'ids: [a, b]'],
  ['title: *甲', "title: '*甲'"],
  ["title: @it's", "title: '@it''s'"],
  ['title: 甲: 乙', "title: '甲: 乙'"],
  ['title: 甲 #乙。', "title: '甲 #乙。'"],
  ['title: #乙。', "title: '#乙。'"],
  ['  - text: #乙。\n    source: 甲', "  - text: '#乙。'\n    source: 甲"],
  ['  - 甲 #乙', "  - '甲 #乙'"],
])('%s is repaired to %s', (written, repaired) => {
  expect(repairYaml(written).repaired).toBe(repaired);
});

test('a slip names its line and field', () => {
  const { slips } = repairYaml('a: 1\ntitle：甲');
  expect(slips.map(({ line, field }) => [line, field])).toEqual([[2, 'title']]);
});
