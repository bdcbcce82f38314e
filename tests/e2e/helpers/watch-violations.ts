import type { Page } from '@playwright/test';

const WATCH = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
  reportViolation([violatedDirective, blockedURI, sourceFile].join(' ')))`;

/** Everything that the content security policy refuses on the pages that are opened from now on; filled as it happens. */
export async function watchViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('reportViolation', (violation: string) => found.push(violation));
  await page.addInitScript(WATCH);
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) found.push(message.text());
  });
  return found;
}
