import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { sharePicturePath } from '@/lib/addresses';
import { ContentError } from '@/lib/content/fault';
import { shareWords, withShareWords } from '@/lib/share-picture';
import { tokens } from '@/tailwind.config';
import { openChecked } from '../check-content';
import { findChromium } from '../find-chromium';

// The link-preview image, 1200 × 630; all words are in the square that some messengers crop to.
const content = openChecked();
if (content instanceof ContentError) throw content;
const { title, note } = shareWords(content.site);
const { paper, ink, rule, seal, 'ink-2': grey } = tokens;
const words = title.map((word, at) => `<p class="${at === 0 ? 'first' : 'rest'}">${word}</p>`);
const demo = note === null ? '' : `<small>${note}</small>`;

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(`<!DOCTYPE html><html lang="zh-CN"><style>
  body { box-sizing: border-box; height: 630px; margin: 0; padding-bottom: 20px; border-top: 20px solid ${seal.light};
    display: flex; flex-direction: column; align-items: center; justify-content: center;
    background: ${paper.light}; color: ${ink.light}; font-family: "Noto Serif CJK SC", serif; font-weight: 700 }
  p { margin: 0; line-height: 1.5 }
  .first { padding-bottom: 24px; border-bottom: 2px solid ${rule.light}; margin-bottom: 24px; color: ${seal.light};
    font-size: 52px; letter-spacing: .1em; text-indent: .1em }
  .rest { font-size: 88px }
  small { position: absolute; bottom: 36px; color: ${grey.light}; font: 22px "Noto Sans CJK SC", sans-serif }
</style><body>${words.join('')}${demo}</body></html>`);
writeFileSync(`public${sharePicturePath}`, withShareWords(await page.screenshot(), content.site));
await browser.close();
