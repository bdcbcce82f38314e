import * as data from '@/lib/data-attributes';
import type { AloudElement } from './aloud-element';
import { createMarker } from './create-marker';
import { createReader, type ReadingState } from './create-reader';
import { createSpeaker } from './create-speaker';
import { readPassages } from './passages';
import { sentencesOf } from './sentences-of';
import { keepSpeed, nextSpeed, readSpeed } from './speeds';

const LABELS: Record<ReadingState, string> = { '': '朗读', playing: '暂停', paused: '继续', failed: '继续' };

/** Makes the buttons of reading aloud work; reading stops when the page is left. Begins to read. */
export function bindReader(page: Document, place: AloudElement): void {
  const root = page.documentElement;
  const { voice } = place;
  const bar = place.querySelector<HTMLElement>('div');
  const status = place.querySelector('[role=status]');
  const buttons = place.querySelectorAll<data.DataElement>(`[${data.act}]`);
  const [toggle] = buttons;
  const article = page.querySelector('article');
  if (!voice || !bar || !status || !toggle || !article) return;

  const passages = readPassages(article);
  const mark = createMarker(passages, () => bar.offsetHeight);
  let speed = readSpeed();
  const saySpeed = (end = ''): void => {
    status.textContent = `语速 ${speed} 倍${end}`;
  };
  const show = (state: ReadingState): void => {
    const focused = place.contains(page.activeElement);
    if (state === 'failed') status.textContent = '朗读中断，请重试';
    else if (place.dataset.aloud !== state) saySpeed();
    if (!state) status.textContent = '';
    place.dataset.aloud = state;
    toggle.textContent = LABELS[state];
    for (const button of buttons) button.hidden = !state && button !== toggle;
    // The styles keep the end of the page, the focus and the contents from under the bar.
    root.style.setProperty('--bar', state && `${bar.offsetHeight}px`);
    if (focused && !state) toggle.focus({ preventScroll: true });
  };
  const texts = passages.map(({ text }) => text);
  const reader = createReader(
    sentencesOf(texts),
    createSpeaker(speechSynthesis, voice),
    speed,
    (state, sentence, asked) => {
      show(state);
      mark(sentence, asked);
    },
  );
  const changeSpeed = (step: -1 | 1): void => {
    const next = nextSpeed(speed, step);
    if (next === speed) {
      saySpeed(step < 0 ? '，已是最慢' : '，已是最快');
      return;
    }
    speed = next;
    keepSpeed(speed);
    saySpeed();
    reader.setSpeed(speed);
  };
  const acts: Record<string, () => void> = {
    toggle: reader.toggle,
    next: reader.next,
    slower: () => changeSpeed(-1),
    faster: () => changeSpeed(1),
    stop: reader.stop,
  };
  for (const button of buttons) button.addEventListener('click', () => acts[button.dataset.act || '']?.());
  addEventListener('pagehide', reader.stop);
  // A link within the page, as in the contents, leads the reading there.
  addEventListener('hashchange', () => {
    const target = page.getElementById(location.hash.slice(1));
    if (!target) return;
    const first = passages.findIndex(
      ({ element }) =>
        target === element || target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (first >= 0) reader.goTo(first);
  });
  reader.toggle();
}
