import { expect, test } from '@playwright/test';
import { brokenWords } from '@/tests/e2e/helpers/broken-words';
import { KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';

const WIDTHS = [320, 360, 390, 768, 1280];
const NAMES_AND_DATES =
  /习近平|中共莆田市司法局党组|莆田市司法局|\d{4}年(?:\d+月(?:\d+日)?)?|\d+月\d+日|\d{4}-\d\d-\d\d/g;
const STATUS_WORDS = /已整改|基本完成整改|未完成整改/g;
// Words of two characters in the headings of the notice and of the pages.
const WORDS =
  /深入|学习|贯彻|关于|巡视|工作|重要|论述|高度|政治|自觉|担当|坚决|扛起|巡察|整改|重大|责任|反馈|问题|情况|聚焦|中央|决策|部署|省委|市委|要求|基层|落实|精神|法治|思想|不够|健全|公共|法律|体系|全面|依法|推进|有力|政府|示范|创建|尚未|行政|存在|短板|执法|监督|社会|治理|基础|扎实|宣传|成效|明显|人民|调解|力量|相对|薄弱|司法|规范|建设|行业|监管|职责|社区|矫正|执行|协会|到位|履行|意识|形态|领导|新闻|发布|制度|考核|阵地|管理|群众|身边|腐败|以及|反映|强烈|主义|官僚|依然|信访|举报|办理|督察|案件|庭审|旁听|服务|践行|援助|质量|公证|便民|暖心|规定|接待|报销|财经|严格|内控|财务|组织|班子|干部|队伍|党组|作用|发挥|充分|党内|议事|决策|党建|生活|严实|有所|欠缺|主体|廉政|风险|排查|督促|推动|重点|领域|关键|环节|力度|日常|有效|选人|用人|水平|选任|程序|配套|审计|彻底|规则|一些|出现|反弹|回潮|资产|处置|仍然|需要|进一步|事项|措施|基本|完成|谋划|合作|改革|律师|鉴定|两支|中心|滞后|平台|跟踪|问效|财政|资源|配置|效率|使用|效益|计划|原因|下一步|进展|通报|意见|清单|数据|字段|文件/g;

for (const [kind, address] of KINDS_OF_PAGE) {
  test(`no name, no date and no word of a heading is split on the page of a ${kind}`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await brokenWords(page, 'body', NAMES_AND_DATES), `at ${width} px`).toEqual([]);
      expect
        .soft(await brokenWords(page, ':is(h1, h2, h3, h4, h5, .by-words)', WORDS), `at ${width} px`)
        .toEqual([]);
      expect.soft(await brokenWords(page, '.unbroken', STATUS_WORDS), `at ${width} px`).toEqual([]);
    }
  });
}

for (const [size, widths] of [
  ['', WIDTHS],
  // below, a date or a name may be as wide as the line
  ['largest', [390, 768, 1280]],
] as const) {
  for (const [kind, address] of KINDS_OF_PAGE) {
    test(`no line begins with a mark that ends a clause on the page of a ${kind}, at the size “${size}”`, async ({
      page,
    }) => {
      await page.addInitScript((value) => localStorage.setItem('reading', `${value} `), size);
      await page.goto(address);
      await expect(page.locator('html')).toHaveClass(/\bready\b/);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        // an address of mail breaks where the line ends
        const parted = await brokenWords(page, 'body', /[^\sa-z][，。、；：！？”’）》]/g);
        expect.soft(parted, `at ${width} px`).toEqual([]);
      }
    });
  }
}

test('a figure stays on one line with its unit', async ({ page }) => {
  await page.goto('/notices/2025-xuncha/figures/');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await brokenWords(page, 'main li b', /^[^/-]+$/g), `at ${width} px`).toEqual([]);
  }
});

for (const size of ['', 'largest']) {
  test(`how late a target is breaks between its clauses alone, at the size “${size}”`, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem('reading', `${value} `), size);
    for (const address of ['/', '/notices/2025-xuncha/issues/', '/notices/2025-xuncha/issues/39/']) {
      await page.goto(address);
      await expect(page.locator('[data-passed]').first()).toBeVisible();
      for (const width of [360, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const broken = await brokenWords(page, '[data-month]', /已过\s\d+\s个月|本站未收录新进展/g);
        expect.soft(broken, `${address} at ${width} px`).toEqual([]);
      }
    }
  });
}

test('a split word is found', async ({ page }) => {
  await page.setContent('<p style="width: 1.5em">整改</p><p>整改</p>');
  expect(await brokenWords(page, 'p', /整改/g)).toHaveLength(1);
});
