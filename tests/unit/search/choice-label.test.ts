import { expect, test } from 'vitest';
import { choiceLabel, countOfChoice, labelOfChoice } from '@/lib/search/choice-label';

test.each(['已整改', '\u3000（一）服务方面', '第（2）类', ''])(
  '“%s” keeps its label with a number',
  (label) => {
    expect(choiceLabel(label, 38)).toBe(`${label}（38）`);
    expect(labelOfChoice(choiceLabel(label, 0))).toBe(label);
  },
);

test('a label without a number stays as it is', () => {
  expect(labelOfChoice('已整改')).toBe('已整改');
});

test.each(['Rectified (38)', 'Rectified（38）', 'Rectified (38) ', 'Corregido（38)'])(
  'a browser that has translated a choice to “%s” does not keep the old number',
  (choice) => {
    expect(labelOfChoice(choice)).toBe(choice.slice(0, 9));
    expect(countOfChoice(choice)).toBe(38);
  },
);
