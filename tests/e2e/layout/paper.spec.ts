import { expect, test } from '@playwright/test';
import { qrPath } from '@/lib/addresses';
import { sourceText } from '@/tests/built/helpers/approved-text';
import { printAndRead } from '@/tests/e2e/helpers/read-pdf';
import { readQr } from '@/tests/e2e/helpers/read-qr';

const SOURCE = sourceText('2025-xuncha').replace(/\s+/g, '');
const NOTICE = '/notices/2025-xuncha/';

// editorial text printed between the words of the notice
const withoutNotes = (text: string): string =>
  text.replace(
    /目标时间2025年12月(?:,(?:已过\d+个月|上月底已过),本站未收录新进展)?(?:,?仅就“[^”]+”而言,)?原文“[^”]+”。截至2025年2月17日的通报/g,
    '',
  );

// A font has one drawing for 见 and the radical ⻅, and the PDF names either: a radical stands for any character.
const RADICAL = /[\u2e80-\u2fdf戶]/;

function firstOtherGlyph(printed: string, source: string): string | null {
  const at = Array.from(source).findIndex((sign, index) => {
    const found = printed[index] ?? '';
    return found !== sign && !RADICAL.test(found);
  });
  return at === -1 ? null : `${printed.slice(at - 10, at + 10)} ≠ ${source.slice(at - 10, at + 10)}`;
}

test('T7: every word of the notice is printed, in order', async ({ page }) => {
  await page.goto(NOTICE);
  const sheets = await printAndRead(page);
  const text = withoutNotes(sheets.map((sheet) => sheet.text).join(''));
  // the line of date and source follows the title
  const [title = ''] = /^.+?的通报/.exec(SOURCE) ?? [];
  const body = SOURCE.slice(title.length);
  expect(text).toContain(title);
  const begin = text.indexOf(body.slice(0, 20));
  expect(firstOtherGlyph(text.slice(begin), body)).toBeNull();
});

test('T6: sheets are numbered', async ({ page }) => {
  await page.goto(NOTICE);
  const numbers = (await printAndRead(page)).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => `—${index + 1}—`));
});

test('T6: a full line has 28 characters and a full sheet 22 lines', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // the type area of GB/T 9704: 156 by 225 mm
  await page.setViewportSize({ width: Math.floor((156 * 96) / 25.4), height: 800 });
  await page.goto(NOTICE);
  const { perLine, perSheet } = await page.evaluate(() => {
    const paragraph = document.querySelector('article > p:not([data-editorial])');
    if (paragraph === null) throw new Error('no paragraph');
    paragraph.textContent = '字'.repeat(280);
    const { lineHeight } = getComputedStyle(paragraph);
    const lines = paragraph.getBoundingClientRect().height / Number.parseFloat(lineHeight);
    // two more characters for the indent
    return { perLine: 282 / lines, perSheet: Math.floor((225 * 96) / 25.4 / Number.parseFloat(lineHeight)) };
  });
  expect(Math.round(perLine)).toBeGreaterThanOrEqual(26);
  expect(Math.ceil(perLine)).toBeLessThanOrEqual(28);
  expect(perSheet).toBe(22);
});

test('T6: nothing on paper is red: neither title nor rule', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/', NOTICE, `${NOTICE}issues/`, `${NOTICE}issues/41/`]) {
    await page.goto(address);
    const red = await page.locator('body *:visible').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { color, borderTopColor, borderTopWidth, borderBottomColor, borderBottomWidth } =
            getComputedStyle(element);
          const drawn = [
            color,
            ...(borderTopWidth === '0px' ? [] : [borderTopColor]),
            ...(borderBottomWidth === '0px' ? [] : [borderBottomColor]),
          ];
          return drawn.some((colour) => {
            const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
            return r > g + 60 && r > b + 60;
          });
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(red, address).toEqual([]);
  }
});

test('T6: the sheet is A4 with the margins of the standard', async ({ page }) => {
  await page.goto(NOTICE);
  const sheet = await page.evaluate(() => {
    for (const { cssRules } of document.styleSheets)
      for (const rule of cssRules)
        if (rule instanceof CSSPageRule)
          return [rule.style.getPropertyValue('size'), rule.style.getPropertyValue('margin')];
    return [];
  });
  expect(sheet).toEqual(['a4', '37mm 26mm 35mm 28mm']);
});

test('T7: an issue is printed completely, without controls, with address, date and disclaimer', async ({
  page,
}) => {
  await page.goto(`${NOTICE}issues/41/`);
  const text = (await printAndRead(page)).map((sheet) => sheet.text).join('');
  expect(text).toContain('加强指导督促。印发《关于开展全市社区矫正中心标准化和智能化建设三年行动的通知》');
  expect(text).toContain('力争2025年12月取得阶段性成果。');
  expect(text).toContain('/notices/2025-xuncha/issues/41/');
  expect(text).toMatch(/截至2025年2月17日的通报,打印日期\d+年\d+月\d+日网.打印件,以正式文件为准/);
  for (const control of ['打印本页', '复制网址', '字号', '对这个问题提意见', '问题42', '¶', '站点地图']) {
    expect(text).not.toContain(control);
  }
});

for (const path of [
  '/',
  '/search/',
  '/about/',
  '/accessibility/',
  '/site-map/',
  NOTICE,
  `${NOTICE}issues/`,
  `${NOTICE}documents/`,
  `${NOTICE}issues/07/`,
]) {
  test(`T7: the QR code on the paper of ${path} leads to its page, and is loaded only for paper`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked).not.toContain(qrPath(path));
    await page.pdf();
    expect(asked).toContain(qrPath(path));
    await page.emulateMedia({ media: 'print' });
    await page.locator('.paper-foot img').scrollIntoViewIfNeeded();
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await readQr(page, '.paper-foot img')).toBe(address);
  });
}

test('T7: the largest type is printed in 22 pt', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', 'largest '));
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${NOTICE}issues/41/`);
  const size = await page.locator('#m1').evaluate((element) => getComputedStyle(element).fontSize);
  expect(Number.parseFloat(size) * 0.75).toBeCloseTo(22, 3);
});

for (const path of [NOTICE, `${NOTICE}issues/`, `${NOTICE}issues/39/`, `${NOTICE}documents/`]) {
  test(`T7: nothing on the paper of ${path} is smaller than 22 pt for who reads the largest type`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('reading', 'largest '));
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const small = await page.locator('main *:visible').evaluateAll((elements) =>
      elements
        .filter((element) => Array.from(element.childNodes).some(({ nodeType }) => nodeType === 3))
        .filter((element) => !element.matches('.sr-only'))
        .map((element) => [Number.parseFloat(getComputedStyle(element).fontSize) * 0.75, element.textContent])
        .filter(([points]) => Number(points) < 21.99),
    );
    expect(small).toEqual([]);
  });
}

test('the list leaves no room for the search that is not printed, and has each status on the line of its issue', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.floor((156 * 96) / 25.4), height: 800 });
  await page.goto(`${NOTICE}issues/`);
  await expect(page.locator('[data-wait], main form').first()).toBeHidden();
  const row = page.locator('[data-issue="02"]');
  const tops = await row
    .locator('> a > *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
  const [number, , status] = tops;
  expect(Math.abs((number?.bottom ?? 0) - (status?.bottom ?? 99))).toBeLessThan(12);
});

const SHEETS = [
  '/',
  '/about/',
  '/data/',
  '/search/?q=公证',
  NOTICE,
  `${NOTICE}issues/`,
  `${NOTICE}documents/`,
  `${NOTICE}figures/`,
  `${NOTICE}timeline/`,
  `${NOTICE}issues/11/`,
  `${NOTICE}issues/39/`,
];

for (const path of SHEETS) {
  test(`the end of ${path} is on the sheet of the last words, with address, date and disclaimer`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const last = (await printAndRead(page)).at(-1)?.text ?? '';
    const [before = '', after = ''] = last.split('http://');
    expect(before).not.toBe('');
    expect(after).toMatch(/截至2025年2月17日的通报,打印日期\d+年\d+月\d+日网.打印件,以正式文件为准/);
  });

  test(`nothing on the paper of ${path} is red`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path, { waitUntil: 'networkidle' });
    const red = await page.locator('body *:visible').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const style = getComputedStyle(element);
        const colours = [style.color, style.borderTopColor, style.borderBottomColor, style.borderLeftColor];
        const isRed = colours.some((colour) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number);
          return r > 100 && g < 60 && b < 60;
        });
        return isRed ? [element.outerHTML.slice(0, 80)] : [];
      }),
    );
    expect(red).toEqual([]);
  });
}

for (const [path, most] of [
  [`${NOTICE}issues/?status=incomplete`, 1],
  ['/search/?q=败诉率', 1],
  [`${NOTICE}timeline/`, 8],
] as const) {
  test(`the paper of ${path} has at most ${most} sheets`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect((await printAndRead(page)).length).toBeLessThanOrEqual(most);
  });
}

test('the figures print the chosen kind without the other choices', async ({ page }) => {
  await page.goto(`${NOTICE}figures/`);
  await page.getByText(/^金额/).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.quantity + label:visible')).toHaveText([/^金额/]);
});

test('a filtered list prints its filter: in words, in the address, and that the QR code has none', async ({
  page,
}) => {
  await page.goto(`${NOTICE}issues/?status=incomplete&q=中心`, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-issue="41"]')).toBeVisible();
  const text = (await printAndRead(page)).map((sheet) => sheet.text).join('');
  expect(text).toContain('“中心”、未完成整改:3个问题');
  expect(text).toMatch(/issues\/\?q=中心&status=incomplete\(二维码不带筛选条件\)/);
  await page.locator('button[type=reset]').click();
  await expect(page.locator('[data-issue="01"]')).toBeVisible();
  expect((await printAndRead(page)).map((sheet) => sheet.text).join('')).not.toContain('二维码不带');
});

test('the largest type on paper draws no line of the notice apart; the standard type is justified', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(NOTICE);
  const first = page.locator('article > p:not([data-editorial])').first();
  await expect(first).toHaveCSS('text-align', 'justify');
  await page.evaluate(() => document.documentElement.setAttribute('data-size', 'largest'));
  await expect(first).toHaveCSS('text-align', 'left');
  await expect(page.getByText('中共莆田市司法局党组', { exact: true }).last()).toHaveCSS(
    'text-align',
    'right',
  );
});
