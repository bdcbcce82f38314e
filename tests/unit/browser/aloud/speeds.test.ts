import { describe, expect, test, vi } from 'vitest';
import { keepSpeed, nextSpeed, readSpeed } from '@/browser/aloud/speeds';

function device(kept: Map<string, string>): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

test('there are six speeds from half to double', () => {
  const speeds = [0.5];
  for (let speed = nextSpeed(0.5, 1); speed !== speeds.at(-1); speed = nextSpeed(speed, 1))
    speeds.push(speed);
  expect(speeds).toEqual([0.5, 0.75, 1, 1.25, 1.5, 2]);
  expect(nextSpeed(1, -1)).toBe(0.75);
  expect(nextSpeed(0.5, -1)).toBe(0.5);
});

describe('the stored speed', () => {
  test('is read again, and other entries stay', () => {
    const kept = new Map([['reading', 'large ']]);
    device(kept);
    keepSpeed(1.25);
    expect(readSpeed()).toBe(1.25);
    expect(kept.get('reading')).toBe('large ');
  });

  test.each(['', '0', '99', 'NaN', 'x'])('“%s” is none: 1', (text) => {
    device(new Map([['aloud', text]]));
    expect(readSpeed()).toBe(1);
  });

  test('is 1 where nothing can be stored, and storing does not throw', () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(() => keepSpeed(2)).not.toThrow();
    expect(readSpeed()).toBe(1);
  });
});
