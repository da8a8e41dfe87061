import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { yjs: fileURLToPath(new URL('../../web/client/node_modules/yjs/dist/yjs.mjs', import.meta.url)) } },
  test: { include: ['**/*.test.ts'], setupFiles: ['fakes/browser.ts'], testTimeout: 60_000 },
});
