import { expect, test } from 'vitest';
import type { Issue } from '@/lib/model/notice';
import { documentsOf, type NoticeDocument } from '@/lib/notice/documents/documents';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const naming = (id: string, ...texts: string[]): Issue =>
  issue({
    id,
    heading: `（${Number(id)}）问题。`,
    parts: [{ label: '整改情况：', measures: texts.map((text, at) => measure({ id: `m${at + 1}`, text })) }],
  });

// 02#m1 印发: issue or heading, measure, verb
const placesOf = ({ mentions }: NoticeDocument): string[] =>
  mentions.map(({ place, verb }) =>
    place.kind === 'issue'
      ? `${place.issue.id}#${place.measure?.id ?? ''} ${verb ?? ''}`
      : `${place.heading?.id ?? ''} ${verb ?? ''}`,
  );

test('a document is one entry wherever it is named, width and spaces aside, as it is printed first', () => {
  const documents = documentsOf(
    notice([naming('01', '制定《甲（试行）》。'), naming('02', '好。', '落实《甲 (试行)》。')]),
  );
  expect(documents.map(({ name }) => name)).toEqual(['甲（试行）']);
  expect(documents.flatMap(placesOf)).toEqual(['01#m1 制定', '02#m2 落实']);
});

test('every naming is a mention with an id, its words as printed and where they begin', () => {
  const [document] = documentsOf(notice([naming('01', '制定《甲》〔2023〕12号，局党组学习《甲》。')]));
  expect(document?.mentions).toMatchObject([
    { id: `${document?.id}-1`, words: '《甲》', start: 2, subject: null, verb: '制定' },
    { id: `${document?.id}-2`, words: '《甲》', start: 20, subject: '局党组', verb: '学习' },
  ]);
});

test('the kind follows from name, mentions and issuer', () => {
  const documents = documentsOf(
    notice([naming('01', '学习《甲办法》《乙》。'), naming('02', '修订《甲办法》。')]),
  );
  expect(documents.map(({ kind }) => kind)).toEqual(['rule-made', 'other']);
});

test('documents come in the order of their first mention', () => {
  const documents = documentsOf(notice([naming('01', '《乙》《丙》'), naming('02', '《甲》《乙》')]));
  expect(documents.map(({ name }) => name)).toEqual(['乙', '丙', '甲']);
});

test('what the frame and the heading of an issue name has its place too', () => {
  const { sections, ...rest } = notice([issue({ heading: '（2）《甲》落实不力。' })]);
  const documents = documentsOf({
    ...rest,
    sections: [
      { number: 0, blocks: [{ kind: 'paragraph', text: '按《甲》办理。', id: 's0-p1' }] },
      ...sections,
      {
        number: 4,
        blocks: [
          { kind: 'heading', level: 1, text: '四、计划', id: 's4' },
          { kind: 'paragraph', text: '落实《甲》。', id: 's0-p1' },
          { kind: 'paragraph', text: '学习《甲》。', id: 's0-p1' },
        ],
      },
    ],
  });
  expect(documents.flatMap(placesOf)).toEqual([' ', '02# ', 's4 落实', 's4 学习']);
});

test('document numbers are kept, each once', () => {
  const [document] = documentsOf(notice([naming('01', '《甲》〔2023〕12号'), naming('02', '《甲》')]));
  expect(document?.numbers).toEqual(['〔2023〕12号']);
});

test('an id depends on the name alone', () => {
  const alone = documentsOf(notice([naming('01', '《甲》')]));
  const later = documentsOf(notice([naming('01', '《乙》'), naming('02', '印发《甲》')]));
  expect(later[1]?.id).toBe(alone[0]?.id);
  expect(alone[0]?.id).toMatch(/^d[0-9a-f]{8}$/);
});
