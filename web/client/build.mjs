// Builds the face's scripts and styles into ../wwwroot/dist and writes manifest.json: logical name -> hashed file.
// The server reads only the manifest. sw.js keeps its name, because its address is its identity to the browser.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import * as sass from 'sass';
import { weighPages } from './weights.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '../wwwroot/dist');
const common = {
  absWorkingDir: here, bundle: true, minify: true, target: 'es2022', legalComments: 'none', charset: 'utf8', logLevel: 'warning',
};

mkdirSync(dist, { recursive: true });
const written = new Set(['manifest.json', 'sw.js']);
const { names, outputs } = await scripts();
const manifest = { ...names, ...styles() };
await serviceWorker([...written].filter((name) => /-[A-Z0-9]{8}\.(js|css)$/.test(name)));
writeFileSync(join(dist, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const name of readdirSync(dist)) {
  if (!written.has(name)) rmSync(join(dist, name), { recursive: true });
}
weighPages(dist, outputs, manifest);

/** One ES module for each entry, with the code they share split off. */
async function scripts() {
  const { metafile } = await esbuild.build({
    ...common, entryPoints: ['app.ts', 'note.ts', 'offline.ts'], outdir: dist, format: 'esm', splitting: true,
    entryNames: '[name]-[hash]', chunkNames: 'part-[hash]', metafile: true,
  });
  const names = {};
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    written.add(basename(file));
    if (entryPoint) names[entryPoint.replace(/\.ts$/, '.js')] = basename(file);
  }
  return { names, outputs: metafile.outputs };
}

/** GOV.UK Frontend and our own parts in one sheet. */
function styles() {
  const { css } = sass.compile(join(here, 'styles/app.scss'), {
    style: 'compressed', loadPaths: [join(here, 'node_modules')], quietDeps: true, logger: sass.Logger.silent,
  });
  const name = `app-${createHash('sha256').update(css).digest('hex').slice(0, 8).toUpperCase()}.css`;
  writeFileSync(join(dist, name), css);
  written.add(name);
  return { 'app.css': name };
}

/** The service worker knows every hashed file by name, so a new build is a new worker. */
async function serviceWorker(files) {
  const precache = files.map((name) => `/dist/${name}`).sort();
  const version = createHash('sha256').update(precache.join('\n')).digest('hex').slice(0, 12);
  await esbuild.build({
    ...common, entryPoints: ['sw.ts'], outfile: join(dist, 'sw.js'), format: 'iife',
    define: { PRECACHE: JSON.stringify(precache), VERSION: JSON.stringify(version) },
  });
}
