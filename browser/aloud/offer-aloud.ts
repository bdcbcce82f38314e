import * as data from '@/lib/data-attributes';
import type { AloudElement } from './aloud-element';
import { chineseVoice } from './chinese-voice';

/** Shows the button for reading aloud once the browser has a Chinese voice of its own; the first press loads the script that reads. */
export function offerAloud(page: Document): void {
  const place = page.querySelector<AloudElement>(`[${data.aloud}]`);
  const button = place?.querySelector<data.DataElement>(`[${data.lazyScript}]`);
  const synthesis = window.speechSynthesis;
  if (!place || !button || !synthesis) return;
  const offer = (): void => {
    place.voice = chineseVoice(synthesis.getVoices()) || place.voice;
    if (place.voice) place.removeAttribute(data.wait);
  };
  // Some browsers load their voices late; older Safari has no events here but takes this.
  synthesis.onvoiceschanged = offer;
  offer();
  const load = (): void => {
    button.removeEventListener('click', load);
    // iOS lets a page speak only once it has spoken during a press, and the script comes after it. A pause without sound:
    // an empty text makes Chromium with Speech Dispatcher speak nothing any more.
    const pause = new SpeechSynthesisUtterance('，');
    pause.volume = 0;
    synthesis.speak(pause);
    const script = page.createElement('script');
    script.src = button.dataset.lazyScript || '';
    script.onerror = () => {
      place.dataset.aloud = 'failed';
      const status = place.querySelector('[role=status]');
      if (status) status.textContent = '加载失败，请按“朗读”重试';
      button.addEventListener('click', load);
    };
    page.head.append(script);
  };
  button.addEventListener('click', load);
}
