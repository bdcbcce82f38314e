import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { uiWords } from './ui-words';

const GUIDE = join(import.meta.dirname, '../../docs/ui-text.md');
const HEAD = `# 界面文字

网站自己写的字都在这里，按源文件排列，供编辑通读；{…} 是填进去的内容。编辑自己写的 \`content/about.md\`、\`content/accessibility.md\` 和 \`content/site.yaml\` 不在内。

这个文件由测试写成：改了界面的字，运行 \`npx vitest run tests/structure/ui-text.test.ts -u\`。
`;

test('docs/ui-text.md has every word of the interface; vitest run tests/structure/ui-text.test.ts -u writes it anew', async () => {
  const sections = uiWords().map(({ path, words }) => {
    const items = words.map((word) => `- ${word.replace(/[|<>*\\`_]/g, (mark) => `\\${mark}`)}`);
    return `## ${path}\n\n${items.join('\n')}\n`;
  });
  await expect([HEAD, ...sections].join('\n')).toMatchFileSnapshot(GUIDE);
});

// Words that claim too much, speak as the bureau or are not those of an editor; what is said instead stands in the file.
const REPLACED = [
  ...['自述', '独立核查', '自己的说法', '每个网页都有', '不需要申请', '监督电话', '还差什么', '从哪里来'],
  ...['个的状态', '还需要进一步', '可以这样反映', '全部通报', '站点地图', '按原文的次序', '自己的网址'],
  ...['方面和类别', '此筛选的网址', '此搜索的网址', '清除条件', '只找文字', '通报其他文字', '也可以直接看'],
  ...[
    '正在取数据',
    '没有取到',
    '数据不完整',
    '还没有到',
    '现在没有网络',
    '再试一次',
    '没有运行它',
    '通报位置',
  ],
  ...['只指', '就此问题', '这一段的链接', '编制限制', '财政状况', '多方协同', '监管要求高', '新情况', '改定'],
  ...['编者', '一字不改', '文字怎样保持', '用书名号写出', '第一次提到', '原文没有的不写', '没有压缩', '之下'],
  ...['用订阅软件', '怎样打开', '一格的开头', '免得', '使用之前', '怎样引用', '写的样子', '查看的那一天'],
  ...['固定的词', '一组字段', '空文字', '没有印的', '为什么相关', '从早到晚', '怎样读这个网站', '三种样子'],
  ...['什么意思', '自己改变', '看起来像笔误', '没有这个页面', '写错', '少了一段', '还是找不到', '已经改变'],
];
const INCOMPLETE = [
  /^- (?:说明|数据|对比度 高|高|提到的文件|没有找到)$/m,
  /未完成的原因(?!（本站归纳）)/,
  /都提到(?!了)/,
  /(?<!通报的)原话/,
  /问题 \{…\}\/\{…\}/,
  /\{…\}年\{…\}月\{…\}日 \{…\}/,
];

test('no word of the interface or of its editors is one that was replaced', () => {
  for (const name of [
    'docs/ui-text.md',
    'content/about.md',
    'content/accessibility.md',
    'content/site.yaml',
  ]) {
    const text = readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
    const found = [
      ...REPLACED.filter((word) => text.includes(word)),
      ...INCOMPLETE.filter((one) => one.test(text)),
    ];
    expect(found, name).toEqual([]);
  }
});
