import type { Page } from '@playwright/test';

/** The sum of all layout shifts of the page up to now, those by the reader's own input too. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // two frames later all that has been drawn has been reported
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              for (const entry of observer.takeRecords()) if ('value' in entry) sum += Number(entry.value);
              resolve(sum);
            }, 100),
          ),
        );
      }),
  );
}
