import { expect, test } from '@playwright/test';

test('from the issue list a reader comes to a document and on to the measure that names it', async ({
  page,
}) => {
  await page.goto('/notices/2025-xuncha/issues/');
  await page.getByRole('link', { name: '提到的文件' }).click();
  const document = page.getByRole('listitem').filter({ hasText: '处理流程指南（试行）' }).first();
  await expect(document).toContainText('出台 · 问题 31');
  await document.getByRole('link', { name: /^问题 31/ }).click();
  await expect(page).toHaveURL(/issues\/31\/#m2$/);
  await expect(page.locator('#m2')).toBeInViewport();
  await expect(page.locator('#m2')).toContainText('莆田市司法鉴定执业投诉处理流程指南（试行）');
});

test('the address of one document opens at it', async ({ page }) => {
  await page.goto('/notices/2025-xuncha/documents/');
  const name = page.getByRole('link', { name: '《政法工作条例》' });
  await name.click();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(name).toBeInViewport();
});
