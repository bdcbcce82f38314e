import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('site.yaml is missing', () => {
  expect(faultsIn('no-site')).toEqual([
    'content/site.yaml：缺少这个文件。请照 content/README.md 的例子建立。',
  ]);
});

test('about.md is missing', () => {
  expect(faultsIn('no-about')).toEqual([
    'content/about.md：缺少这个文件。请照 content/README.md 的例子建立。',
  ]);
});

test('an unknown setting is shown with all there are', () => {
  expect(faultsIn('site-unknown-key')).toEqual([
    'content/site.yaml 第 3 行 reigon：没有这个字段。你要写的是 region 吗？可用的字段有 name、description、official、origin、feedHost、basePath、region、publisher、allowedHosts、terms、siteCode、icp、police、conac、findMistakes、ipv6、securityUntil、signOff。',
  ]);
});

test('each setting of the wrong kind is reported with what it should be', () => {
  expect(faultsIn('site-values')).toEqual([
    "content/bureaus/library.md 第 4 行 contact phone：应当是文字，这里写的是数字 4567890。请用英文单引号括起来，例如 '4567890'。",
    'content/bureaus/library.md 第 6 行 contact mail：“libraryexample.com”不合规定的写法。请改写，例如 mail: name@example.com。',
    'content/site.yaml 第 5 行 official：应当是 true 或 false，这里写的是文字 no。请改写，例如 official: false。',
    'content/site.yaml 第 6 行 origin：“http://localhost:3000/”不是网站的地址。请写成 http://localhost:3000。',
  ]);
});

test('each heading of about.md has an id', () => {
  expect(faultsIn('about-ids')).toEqual([
    'content/about.md 第 4 行 ids：写了 1 个，正文有 2 个 ## 标题。请一个标题写一个，次序相同。',
  ]);
});

test('two headings cannot have one id', () => {
  expect(faultsIn('about-ids-repeat')).toEqual([
    'content/about.md 第 4 行 ids：“reading”写了两次。每个标题的网址片段要各不相同。',
  ]);
});

test('about.md begins with a heading of plain words and has none of the first level', () => {
  expect(faultsIn('about-headings')).toEqual([
    'content/about.md 第 7 行：第一个 ## 标题之前有文字。请把它放到标题之后。',
    'content/about.md 第 9 行：标题只能是普通文字。请删去其中的 *、`、链接等写法。',
    'content/about.md 第 13 行：页面的标题写在开头的 title 里，正文的标题从 ## 开始。请改成 ##，或删去这一行。',
  ]);
});
