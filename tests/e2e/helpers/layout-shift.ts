import type { Page } from '@playwright/test';

/**
 * The sum of all layout shifts of the page since it was parsed, those by the reader's own input too. On a busy machine a
 * page may be painted piece by piece as it arrives; that is no doing of its scripts.
 */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const [navigation] = performance.getEntriesByType('navigation');
        const parsed = navigation && 'domInteractive' in navigation ? Number(navigation.domInteractive) : 0;
        const add = (entries: PerformanceEntry[]): void => {
          for (const entry of entries)
            if ('value' in entry && entry.startTime > parsed) sum += Number(entry.value);
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // two frames later all that has been drawn has been reported
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              add(observer.takeRecords());
              resolve(sum);
            }, 100),
          ),
        );
      }),
  );
}
