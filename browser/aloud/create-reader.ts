import type { Speaker } from './create-speaker';
import type { Sentence } from './sentences-of';

/** What the page shows of the reading: '' before and after it. */
export type ReadingState = '' | 'playing' | 'paused' | 'failed';

/** Called at every sentence and when the state changes; `asked` if the listener has chosen the place. */
export type ShowReading = (state: ReadingState, sentence: Sentence | undefined, asked: boolean) => void;

/** The commands of reading aloud. */
export type Reader = {
  /** Begins, pauses, or continues from the beginning of the sentence. */
  toggle: () => void;
  /** While reading or paused: reads on from a passage; past the last one it stops. */
  goTo: (passage: number) => void;
  /** Reads on from the next passage. */
  next: () => void;
  /** Speaks at another speed, the present sentence once more. */
  setSpeed: (speed: number) => void;
  stop: () => void;
};

/** Reads sentences one after another. Pausing stops the voice, as Android's cannot pause. */
export function createReader(
  sentences: readonly Sentence[],
  speaker: Speaker,
  speed: number,
  show: ShowReading,
): Reader {
  let state: ReadingState = '';
  let rate = speed;
  let at = 0;

  const enter = (next: ReadingState, asked: boolean): void => {
    state = next;
    show(state, state ? sentences[at] : undefined, asked);
  };
  const stop = (): void => {
    speaker.stop();
    at = 0;
    enter('', false);
  };
  const read = (asked: boolean): void => {
    const sentence = sentences[at];
    if (!sentence) {
      stop();
      return;
    }
    enter('playing', asked);
    speaker.speak(sentence.text, rate, {
      ended: () => {
        at += 1;
        read(false);
      },
      failed: () => enter('failed', false),
    });
  };
  const goTo = (first: number): void => {
    if (!state) return;
    const found = sentences.findIndex(({ passage }) => passage >= first);
    at = found < 0 ? sentences.length : found;
    read(true);
  };
  return {
    toggle: () => {
      if (state === 'playing') {
        speaker.stop();
        enter('paused', false);
      } else read(true);
    },
    goTo,
    next: () => goTo((sentences[at]?.passage || 0) + 1),
    setSpeed: (next) => {
      rate = next;
      if (state === 'playing') read(false);
    },
    stop,
  };
}
