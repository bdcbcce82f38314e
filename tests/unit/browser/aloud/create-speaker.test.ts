import { beforeEach, expect, test, vi } from 'vitest';
import { createSpeaker } from '@/browser/aloud/create-speaker';

class Utterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  onstart = () => {};
  onend = () => {};
  onerror = () => {};
  constructor(public text: string) {}
}

const VOICE = { lang: 'zh-CN', localService: true, default: false, name: '普通话', voiceURI: '普通话' };

// The part of the browser's speech that a speaker uses, and what has been asked of it.
function speech() {
  const asked: string[] = [];
  const utterances: Utterance[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    onvoiceschanged: null,
    paused: false,
    pending: false,
    speaking: false,
    getVoices: () => [VOICE],
    pause: () => asked.push('pause'),
    resume: () => {},
    cancel: () => asked.push('cancel'),
    speak: (utterance: SpeechSynthesisUtterance) => {
      asked.push(`${utterance.text} ${utterance.voice?.name} ${utterance.lang} ${utterance.rate}`);
      utterances.push(Object.assign(new Utterance(''), utterance));
    },
  });
  const happened: string[] = [];
  const events = { ended: () => happened.push('ended'), failed: () => happened.push('failed') };
  return { speaker: createSpeaker(synthesis, VOICE), asked, utterances, events, happened };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return () => vi.useRealTimers();
});

test('the first text waits until what the press had spoken is cancelled, the next ones follow at once', () => {
  const { speaker, asked, utterances, events, happened } = speech();
  speaker.speak('一。', 1.5, events);
  expect(asked).toEqual(['cancel']);
  vi.advanceTimersByTime(200);
  expect(asked).toEqual(['cancel', '一。 普通话 zh-CN 1.5']);
  utterances[0]?.onend();
  expect(happened).toEqual(['ended']);
  speaker.speak('二。', 1.5, events);
  expect(asked.slice(2)).toEqual(['二。 普通话 zh-CN 1.5']);
});

test('a text spoken instead of another comes after the cancel, and the other is not heard of again', () => {
  const { speaker, asked, utterances, events, happened } = speech();
  speaker.speak('一。', 1, events);
  vi.advanceTimersByTime(200);
  speaker.speak('二。', 1, events);
  utterances[0]?.onerror();
  utterances[0]?.onend();
  expect(asked.slice(2)).toEqual(['cancel']);
  vi.advanceTimersByTime(200);
  expect(asked.slice(3)).toEqual(['二。 普通话 zh-CN 1']);
  expect(happened).toEqual([]);
});

test('stopped before it has begun, nothing is spoken', () => {
  const { speaker, asked, events } = speech();
  speaker.speak('一。', 1, events);
  speaker.stop();
  vi.advanceTimersByTime(60_000);
  expect(asked).toEqual(['cancel', 'cancel']);
});

test('an error is passed on once', () => {
  const { speaker, utterances, events, happened } = speech();
  speaker.speak('一。', 1, events);
  vi.advanceTimersByTime(200);
  utterances[0]?.onerror();
  utterances[0]?.onend();
  expect(happened).toEqual(['failed']);
});

test('a voice that does not begin has failed; one that has begun may take its time', () => {
  const { speaker, utterances, events, happened } = speech();
  speaker.speak('一。', 1, events);
  vi.advanceTimersByTime(200);
  utterances[0]?.onstart();
  vi.advanceTimersByTime(60_000);
  expect(happened).toEqual([]);
  speaker.speak('二。', 1, events);
  vi.advanceTimersByTime(60_000);
  expect(happened).toEqual(['failed']);
});
