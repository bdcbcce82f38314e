import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepSettings, readSettings } from '@/browser/page/reading-settings';

afterEach(() => vi.unstubAllGlobals());

// The part of localStorage that the settings use.
function device(kept: Map<string, string>): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

// In some private windows every access throws.
function refusingDevice(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
}

describe('readSettings', () => {
  test.each([
    ['large high', ['large', 'high']],
    ['large ', ['large', '']],
    [' high', ['', 'high']],
    ['large', ['large', '']],
    ['', ['', '']],
  ])('“%s” is read as %j', (kept, settings) => {
    device(new Map([['reading', kept]]));
    expect(readSettings()).toEqual(settings);
  });

  test('without stored settings the standard applies', () => {
    device(new Map());
    expect(readSettings()).toEqual(['', '']);
  });

  test('with blocked storage the standard applies', () => {
    refusingDevice();
    expect(readSettings()).toEqual(['', '']);
  });

  test('with blocked storage the settings in effect stay', () => {
    refusingDevice();
    expect(readSettings(['large', 'high'])).toEqual(['large', 'high']);
  });

  test('the stored settings replace those in effect, also by the standard', () => {
    device(new Map([['reading', ' ']]));
    expect(readSettings(['large', 'high'])).toEqual(['', '']);
  });

  test('without localStorage the standard applies', () => {
    expect(readSettings()).toEqual(['', '']);
  });
});

describe('keepSettings', () => {
  test.each([
    ['largest', 'high'],
    ['large', ''],
    ['', 'high'],
    ['', ''],
  ])('size “%s” and contrast “%s” are read again', (size, contrast) => {
    device(new Map());
    keepSettings([size, contrast]);
    expect(readSettings()).toEqual([size, contrast]);
  });

  test('other entries of the storage are kept', () => {
    const kept = new Map([['other', 'a']]);
    device(kept);
    keepSettings(['large', '']);
    expect([...kept.keys()]).toEqual(['other', 'reading']);
  });

  test('blocked storage does not throw', () => {
    refusingDevice();
    expect(() => keepSettings(['large', 'high'])).not.toThrow();
  });
});
