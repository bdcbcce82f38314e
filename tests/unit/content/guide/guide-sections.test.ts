import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideSections } from '@/lib/content/guide/guide-sections';

const GUIDE = `# 编辑指南

开头。

| 文件 | 写什么 |
|---|---|
| \`site.yaml\` | 全站设置 |

## 更新：通报之后的新情况

- 一条

\`\`\`markdown
## 整改情况：

一是完成。
\`\`\`

<script>alert(1)</script>

## 单位：\`bureaus/a.md\`

完。
`;

test('each heading begins a section, and headings inside an example do not', () => {
  expect(guideSections(GUIDE).map(({ id, title }) => [id, title])).toEqual([
    ['编辑指南', '编辑指南'],
    ['更新', '更新：通报之后的新情况'],
    ['单位', '单位：bureaus/a.md'],
  ]);
});

test('text, lists, examples and tables become HTML, and tags vanish', () => {
  const [first, second] = guideSections(GUIDE);
  expect(first?.html).toContain('<p>开头。</p>');
  expect(first?.html).toContain('<th>文件</th><th>写什么</th>');
  expect(first?.html).toContain('<td><code>site.yaml</code></td><td>全站设置</td>');
  expect(second?.html).toContain('<li>一条</li>');
  expect(second?.html).toContain('## 整改情况：');
  expect(second?.html).not.toContain('<script>');
});

test('every section of the real guide has an id of its own, and no table is left as lines', () => {
  const sections = guideSections(readFileSync('content/README.md', 'utf8'));
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  expect(sections.filter(({ html }) => /<p>\|/.test(html))).toEqual([]);
});
