// ms. Android drops what is spoken right after a cancel.
const AFTER_CANCEL = 100;
// ms until a voice that does not begin counts as broken: Android lists voices that are not installed.
const UNTIL_BEGUN = 10_000;

type Events = { ended: () => void; failed: () => void };

/** Speaks one text at a time. */
export type Speaker = {
  /** Speaks a text, instead of what is being spoken; the events of that no longer arrive. */
  speak: (text: string, speed: number, events: Events) => void;
  stop: () => void;
};

/** A speaker with one of the browser's voices. */
export function createSpeaker(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice): Speaker {
  // Kept, as Chromium sends no events of an utterance that has been collected as garbage.
  let current: SpeechSynthesisUtterance | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // The press that loaded this script has had a pause spoken.
  let busy = true;
  const stop = (): void => {
    clearTimeout(waiting);
    current = undefined;
    busy = true;
    synthesis.cancel();
  };
  const speak: Speaker['speak'] = (text, speed, { ended, failed }) => {
    if (busy) stop();
    const utterance = new SpeechSynthesisUtterance(text);
    const finish = (then: () => void) => (): void => {
      if (current !== utterance) return;
      clearTimeout(waiting);
      current = undefined;
      busy = false;
      then();
    };
    const fail = finish(() => {
      stop();
      failed();
    });
    Object.assign(utterance, { voice, lang: voice.lang, rate: speed, onend: finish(ended), onerror: fail });
    utterance.onstart = () => clearTimeout(waiting);
    const begin = (): void => {
      waiting = setTimeout(fail, UNTIL_BEGUN);
      synthesis.resume();
      synthesis.speak(utterance);
    };
    current = utterance;
    if (busy) waiting = setTimeout(begin, AFTER_CANCEL);
    else begin();
    busy = true;
  };
  return { speak, stop };
}
