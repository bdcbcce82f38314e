import type { Page } from '@playwright/test';

type Voice = { lang: string; localService: boolean };

/** A voice on the device, and one that a server speaks. */
export const OWN: Voice = { lang: 'zh-CN', localService: true };
export const REMOTE: Voice = { lang: 'zh-CN', localService: false };

/*
 * A voice that makes no sound. It keeps what it is asked in the session, so that what is asked while a page is left is
 * not lost, and ends a text when the test says so; with `quick` by itself.
 */
const STUB = `(voices, { late, quick }) => {
  const log = (line) => sessionStorage.setItem('speech', (sessionStorage.getItem('speech') || '') + line + '\\n');
  let current = null;
  let known = late ? [] : voices;
  const end = () => current && current.onend();
  const synthesis = {
    onvoiceschanged: null,
    getVoices: () => known,
    resume: () => undefined,
    cancel: () => {
      current = null;
      log('cancel');
    },
    speak: (utterance) => {
      if (utterance.volume === 0) return log('silence');
      current = utterance;
      log(utterance.rate + ' ' + utterance.text);
      if (quick) setTimeout(end);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
      this.rate = this.volume = 1;
    }
  };
  addEventListener('speech-ends', end);
  addEventListener('speech-fails', () => current.onerror());
  addEventListener('voices-arrive', () => {
    known = voices;
    synthesis.onvoiceschanged();
  });
}`;

/** Gives the pages that are opened from now on these voices alone; `late`: only once the page is told so. */
export async function stubVoices(
  page: Page,
  voices: readonly Voice[],
  { late = false, quick = false } = {},
): Promise<void> {
  await page.addInitScript(`(${STUB})(${JSON.stringify(voices)}, ${JSON.stringify({ late, quick })})`);
}

/** Has the present text end or fail, or late voices arrive. */
export async function tell(
  page: Page,
  what: 'speech-ends' | 'speech-fails' | 'voices-arrive',
): Promise<void> {
  await page.evaluate((name) => dispatchEvent(new Event(name)), what);
}

/** What has been asked of the voice: “speed text”, “cancel”, or “silence” for what has no volume. */
export async function asked(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => sessionStorage.getItem('speech') ?? '');
  return lines.split('\n').filter((line) => line !== '');
}

/** The texts that have been spoken. */
export async function spoken(page: Page): Promise<string[]> {
  return (await asked(page)).flatMap((line) => /^[\d.]+ (.+)$/s.exec(line)?.[1] ?? []);
}
