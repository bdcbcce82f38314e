import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatWarnings } from '@/lib/content/fault';
import { readContent } from '@/lib/content/read-content';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

test('numbers of a person and addresses of strangers are faults', () => {
  expect(faultsIn('personal-data')).toEqual([
    'content/about.md 第 9 行：“11010519491231002X”是身份证号码，属于个人信息，不能公开。请删去；只有本来就应当公开的，才在 content/accepted.yaml 里登记。',
    'content/about.md 第 9 行：“4111 1111 1111 1111”是银行卡号，属于个人信息，不能公开。请删去；只有本来就应当公开的，才在 content/accepted.yaml 里登记。',
    'content/about.md 第 13 行：“13800138000”是手机号码，属于个人信息，不能公开。请删去；只有本来就应当公开的，才在 content/accepted.yaml 里登记。',
    'content/about.md 第 13 行：“reader@example.org”是不在单位联系方式里的邮箱，属于个人信息，不能公开。请删去；只有本来就应当公开的，才在 content/accepted.yaml 里登记。',
  ]);
});

test('a number in the approved text must not be deleted here alone', () => {
  const cure =
    '它在批准的原文里，不能只在这里删：请单位另行批准一份不含它的文本，换掉 source.txt，再照新的文本改这里的字和 notice.md 的 sourceSha256；只有本来就应当公开的，才在 content/accepted.yaml 里登记。';
  expect(faultsIn('personal-data-approved')).toEqual([
    `content/notices/2026-library/issues/01.md 第 5 行：“13800138000”是手机号码，属于个人信息，不能公开。请删去；只有本来就应当公开的，才在 content/accepted.yaml 里登记。`,
    `content/notices/2026-library/issues/01.md 第 14 行：“13912345678”是手机号码，属于个人信息，不能公开。${cure}`,
  ]);
});

test('accepted words that occur nowhere are a fault', () => {
  expect(faultsIn('accepted-not-found')).toEqual([
    'content/accepted.yaml 第 3 行 words：“这里没有的字”在 about.md 里没有被指出。请照检查的话改，不再需要的请删去这一条。',
  ]);
});

test('every slip of the notice itself is listed in accepted.yaml', () => {
  const about = readContent(REAL_CONTENT).warnings.filter(({ file }) => !file.endsWith('published.yaml'));
  expect(about).toEqual([]);
});

describe('a page with doubtful wording', () => {
  let folder = '';
  beforeEach(() => {
    folder = copyContent(VALID_CONTENT);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(folder, 'content', name), text);
  const warnings = (): string[] => formatWarnings(readContent(join(folder, 'content')).warnings).split('\n');

  const ABOUT = `---
title: 说明
description: 怎样读这个网站。
ids: [reading]
---

## 怎样读这个网站

截止2026年3月2日，“馆藏清点尚未 完成，见 https://other.example.org/a。
`;

  test('is published, and each place is shown', () => {
    write('about.md', ABOUT);
    const keep = '有意这样写的，请在 content/accepted.yaml 里登记这几个字。';
    expect(warnings()).toEqual([
      '有 5 处请再看一遍：',
      `content/about.md 第 9 行：“年3月2日，“馆藏清点尚未”：引号或括号不成对。请补上或删去；${keep}`,
      `content/about.md 第 9 行：“截止2026年3”：日期前面一般写“截至”，“截止”是到期的意思。请改正；${keep}`,
      `content/about.md 第 9 行：“藏清点尚未 完成，见 ”：汉字之间有空格。请删去空格；${keep}`,
      `content/about.md 第 9 行：“https://other.example.org”：这个网站不在 site.yaml 的 allowedHosts 里。认可这个网站的，请在 allowedHosts 里加上 other.example.org；不该有的，请删去。`,
      'content/published.yaml：有 29 个网址还没有登记。网站公开以后，请运行 npm run publish:record -- --from 发布的文件夹。',
    ]);
  });

  test('is quiet where accepted.yaml keeps it', () => {
    write('about.md', ABOUT);
    write(
      'accepted.yaml',
      `accepted:
  - { file: site.yaml, words: 例市图书馆 巡察整改公, reason: 试验。 }
  - { file: about.md, words: 年3月2日，“馆藏清点尚未, reason: 试验。 }
  - { file: about.md, words: 截止2026年3, reason: 试验。 }
  - { file: about.md, words: '藏清点尚未 完成，见 ', reason: 试验。 }
`,
    );
    expect(warnings()).toHaveLength(3);
    expect(warnings()[1]).toContain('other.example.org');
  });

  test('is separate from faults, which come first and alone stop the build', () => {
    write('about.md', `${ABOUT}\n手机 13800138000。\n`);
    expect(() => readContent(join(folder, 'content'))).toThrow('内容有 1 处问题（1 个文件）：');
  });
});
