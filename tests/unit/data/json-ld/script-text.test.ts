import { expect, test } from 'vitest';
import { graphText, scriptText } from '@/lib/data/json-ld/script-text';

test('no text can end the script element', () => {
  const text = scriptText({ name: '</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><!--' });
});

test('quotes, line breaks and rare characters come back as they were', () => {
  const value = { name: '“改”"\n𬱖' };
  expect(JSON.parse(scriptText(value))).toEqual(value);
});

test('a graph is in the words of schema.org', () => {
  expect(JSON.parse(graphText([{ '@type': 'Report' }]))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Report' }],
  });
});
