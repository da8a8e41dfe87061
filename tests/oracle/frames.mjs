import { readSync, writeSync } from 'node:fs';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * Frames over standard input and output: 4 bytes of length (little-endian), then that many bytes.
 * A request is a count and so many times a verb with its arguments; the answer holds as many parts, each 0 and what the verb wrote, or 1 and words.
 * Numbers, texts and bytes are written as lib0 writes them, which .NET's BinaryReader and BinaryWriter read and write too.
 */
export function serve(verbs) {
  for (let request = frame(); request !== null; request = frame()) {
    const asked = decoding.createDecoder(request);
    const answer = encoding.createEncoder();
    for (let left = decoding.readVarUint(asked); left > 0; left--) {
      const verb = verbs[decoding.readVarString(asked)];
      const part = encoding.createEncoder();
      try {
        verb(asked, part);
        encoding.writeVarUint(answer, 0);
        encoding.writeUint8Array(answer, encoding.toUint8Array(part));
      } catch (error) {
        encoding.writeVarUint(answer, 1);
        encoding.writeVarString(answer, String(error?.stack ?? error));
        break;
      }
    }
    send(encoding.toUint8Array(answer));
  }
}

function frame() {
  const head = exactly(4);
  return head === null ? null : exactly(head.readUInt32LE(0));
}

function exactly(count) {
  const buffer = Buffer.allocUnsafe(count);
  for (let had = 0; had < count;) {
    const read = readSync(0, buffer, had, count - had, null);
    if (read === 0) return null;
    had += read;
  }
  return buffer;
}

function send(bytes) {
  const head = Buffer.allocUnsafe(4);
  head.writeUInt32LE(bytes.length, 0);
  for (const part of [head, bytes]) {
    for (let sent = 0; sent < part.length;) sent += writeSync(1, part, sent, part.length - sent);
  }
}
