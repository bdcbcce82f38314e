import { expect, test } from 'vitest';
import { createReader } from '@/browser/aloud/create-reader';
import { sentencesOf } from '@/browser/aloud/sentences-of';

// A reader of three passages with a voice that ends or fails when the test says so.
function reading() {
  const spoken: string[] = [];
  const shown: string[] = [];
  let events = { ended: () => {}, failed: () => {} };
  const speaker = {
    speak: (text: string, speed: number, next: typeof events) => {
      spoken.push(`${text}@${speed}`);
      events = next;
    },
    stop: () => spoken.push('stop'),
  };
  const sentences = sentencesOf(['标题', '一是学。二是改。', '完']);
  const reader = createReader(sentences, speaker, 1, (state, sentence, asked) => {
    shown.push(`${state} ${sentence?.text ?? '-'}${asked ? ' asked' : ''}`);
  });
  return { reader, spoken, shown, end: () => events.ended(), fail: () => events.failed() };
}

test('everything is read once and in order, then it stops', () => {
  const { reader, spoken, shown, end } = reading();
  expect(spoken).toEqual([]);
  reader.toggle();
  for (let count = 0; count < 4; count += 1) end();
  expect(spoken).toEqual(['标题@1', '一是学。@1', '二是改。@1', '完@1', 'stop']);
  expect(shown).toEqual(['playing 标题 asked', 'playing 一是学。', 'playing 二是改。', 'playing 完', ' -']);
});

test('after a pause the sentence is read again from its beginning', () => {
  const { reader, spoken, shown, end } = reading();
  reader.toggle();
  end();
  end();
  reader.toggle();
  expect(shown.at(-1)).toBe('paused 二是改。');
  reader.toggle();
  expect(spoken.slice(2)).toEqual(['二是改。@1', 'stop', '二是改。@1']);
  expect(shown.at(-1)).toBe('playing 二是改。 asked');
});

test('the next passage is read from its beginning, also out of a pause; after the last it stops', () => {
  const { reader, spoken, shown } = reading();
  reader.toggle();
  reader.next();
  reader.toggle();
  reader.next();
  expect(spoken).toEqual(['标题@1', '一是学。@1', 'stop', '完@1']);
  reader.next();
  expect(shown.at(-1)).toBe(' -');
});

test('another speed holds at once, and in a pause from then on', () => {
  const { reader, spoken } = reading();
  reader.toggle();
  reader.setSpeed(1.5);
  reader.toggle();
  reader.setSpeed(2);
  reader.toggle();
  expect(spoken).toEqual(['标题@1', '标题@1.5', 'stop', '标题@2']);
});

test('a place is gone to while reading, and nothing begins by itself', () => {
  const { reader, spoken } = reading();
  reader.goTo(2);
  reader.next();
  expect(spoken).toEqual([]);
  reader.toggle();
  reader.goTo(2);
  expect(spoken).toEqual(['标题@1', '完@1']);
});

test('stopped, it begins again at the top', () => {
  const { reader, spoken, shown, end } = reading();
  reader.toggle();
  end();
  reader.stop();
  expect(shown.at(-1)).toBe(' -');
  reader.toggle();
  expect(spoken.at(-1)).toBe('标题@1');
});

test('where the voice fails, the sentence can be read again', () => {
  const { reader, spoken, shown, fail } = reading();
  reader.toggle();
  fail();
  expect(shown.at(-1)).toBe('failed 标题');
  reader.toggle();
  expect(spoken).toEqual(['标题@1', '标题@1']);
});
