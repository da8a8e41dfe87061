// What a page costs on the wire: its scripts with the parts they bring along, and the sheet, compressed as the server does at best.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page without the editor may weigh 60 kB; its own text takes up to 10 kB of it. */
export const mostBytes = 50_000;

/** Prints the compressed size of each kind of page and throws when one without the editor is too heavy. */
export function weighPages(dist, outputs, manifest) {
  const bytes = (name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
  const files = (entry) => [...new Set(Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint === entry).flatMap(([file]) => brought(file, outputs)))];
  const page = (...entries) => [...new Set([manifest['app.css'], ...entries.flatMap(files).map((file) => basename(file))])];
  const pages = { 'every page': page('app.ts'), 'offline page': page('app.ts', 'offline.ts'), 'page of a note': page('app.ts', 'note.ts') };
  for (const [name, parts] of Object.entries(pages)) {
    const sum = parts.reduce((total, part) => total + bytes(part), 0);
    console.log(`${name}: ${kilobytes(sum)} gz (${parts.map((part) => `${part.replace(/-[A-Z0-9]{8}/, '')} ${kilobytes(bytes(part))}`).join(', ')})`);
    if (name !== 'page of a note' && sum > mostBytes) throw new Error(`The ${name} brings ${kilobytes(sum)}, ${kilobytes(mostBytes)} is the end. Find what app.ts or offline.ts imports that only a note needs.`);
  }
}

function brought(file, outputs) {
  return [file, ...outputs[file].imports.filter(({ kind }) => kind === 'import-statement').flatMap(({ path }) => brought(path, outputs))];
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
