// Builds the script of a note's page as an older release would have it, for tests: it knows version 0 of the note's schema,
// which has no quotes. One file, without shared parts: node outdated.mjs FOLDER writes FOLDER/note.js and nothing else.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where to write it: node outdated.mjs FOLDER. Not into wwwroot, which is served.');
await esbuild.build({
  absWorkingDir: dirname(fileURLToPath(import.meta.url)), bundle: true, minify: true, target: 'es2022', legalComments: 'none', charset: 'utf8', logLevel: 'warning',
  entryPoints: ['note.ts'], outfile: join(resolve(folder), 'note.js'), format: 'esm', define: { NOTE_SCHEMA: '0' },
});
