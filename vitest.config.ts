import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // Vitest leaves one core idle, which of two is half.
  test: { include: ['tests/**/*.test.{ts,tsx}'], maxWorkers: availableParallelism() },
});
