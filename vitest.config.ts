import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Vitest leaves one core idle by default, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    // Files share their modules: importing them anew for each file took three quarters of the time.
    isolate: false,
    // So that nothing replaced in one file reaches the next.
    unstubGlobals: true,
    restoreMocks: true,
    // Only stops what hangs: a slow or busy machine must not turn a test red.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
