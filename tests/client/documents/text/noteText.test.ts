import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { schemaVersion, stampSchema, writtenSchema } from '../../../../web/client/documents/text/noteText';

describe('The schema that a text is written with', () => {
  it('is noted once, and raised by a build that knows more, never lowered', () => {
    const doc = new Y.Doc();
    let changes = 0;
    doc.on('update', () => { changes++; });
    expect(writtenSchema(doc)).toBe(0);
    stampSchema(doc);
    stampSchema(doc);
    expect([writtenSchema(doc), changes]).toEqual([schemaVersion, 1]);
    stampSchema(doc, 7);
    stampSchema(doc, 2);
    expect([writtenSchema(doc), changes]).toEqual([7, 2]);
  });

  it('is 0 when what is noted is no number', () => {
    const doc = new Y.Doc();
    doc.getMap('meta').set('schema', 'new');
    expect(writtenSchema(doc)).toBe(0);
    stampSchema(doc);
    expect(writtenSchema(doc)).toBe(schemaVersion);
  });
});
