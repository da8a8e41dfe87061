// What the sources want of a browser and Node does not have.
import 'fake-indexeddb/auto';

Object.assign(globalThis, { document: { querySelector: (asked: string) => (asked === 'meta[name="csrf-token"]' ? { content: 'the page\'s token' } : null) } });
