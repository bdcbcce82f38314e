import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepSettings, readSettings } from '@/browser/page/settings';

afterEach(() => vi.unstubAllGlobals());

// As much of localStorage as the settings use.
function device(kept: Map<string, string>): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

// In some private windows every use throws; in some, asking for the storage itself.
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

  test('without stored settings the default applies', () => {
    device(new Map());
    expect(readSettings()).toEqual(['', '']);
  });

  test('if storage is refused the default applies', () => {
    refusingDevice();
    expect(readSettings()).toEqual(['', '']);
  });

  test('without storage the settings are the default', () => {
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

  test('nothing else on the device is touched', () => {
    const kept = new Map([['other', 'a']]);
    device(kept);
    keepSettings(['large', '']);
    expect([...kept.keys()]).toEqual(['other', 'reading']);
  });

  test('a device that refuses stops nothing', () => {
    refusingDevice();
    expect(() => keepSettings(['large', 'high'])).not.toThrow();
  });
});
