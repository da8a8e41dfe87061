import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const client = fileURLToPath(new URL('../../web/client', import.meta.url));
const tests = fileURLToPath(new URL('.', import.meta.url));

function files(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending) && !file.includes('node_modules')).map((file) => join(folder, file));
}

/** What a source imports from beside it, types too: a circle of types is a circle of ideas. */
function imported(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, path]) => `${join(dirname(file), path ?? '')}.ts`);
}

describe('The sources', () => {
  const sources = files(client, '.ts').filter((file) => !file.endsWith('.d.ts'));

  it('import one another in one direction', () => {
    const clear = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].map((step) => relative(client, step)).join(' -> '));
      if (clear.has(file) || way.includes(file)) return;
      for (const next of imported(file)) walk(next, [...way, file]);
      clear.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(sources.length).toBeGreaterThan(20);
    expect(circles, 'move what both need to a file that needs neither').toEqual([]);
  });

  it('share nothing upwards: what is shared knows no capability', () => {
    const upwards = sources.filter((file) => file.startsWith(join(client, 'shared/'))).flatMap((file) => imported(file).filter((next) => !next.startsWith(join(client, 'shared/'))));
    expect(upwards.map((file) => relative(client, file))).toEqual([]);
  });

  it('have their tests at the same paths', () => {
    const own = relative(tests, fileURLToPath(import.meta.url));
    const lost = files(tests, '.test.ts').map((file) => relative(tests, file)).filter((file) => file !== own && !sources.includes(join(client, file.replace('.test.ts', '.ts'))));
    expect(lost, 'move the test to the path of what it tests').toEqual([]);
  });
});
