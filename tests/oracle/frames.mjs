import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * Frames over standard input and output: 4 bytes of length (little-endian), then that many bytes.
 * A request is a count and so many times a verb with its arguments; the answer holds as many parts, each 0 and what the verb wrote, or 1 and words.
 * Numbers, texts and bytes are written as lib0 writes them, which .NET's BinaryReader and BinaryWriter read and write too.
 */
export async function serve(verbs) {
  for await (const request of frames()) {
    const answer = answered(verbs, decoding.createDecoder(request));
    const head = Buffer.allocUnsafe(4);
    head.writeUInt32LE(answer.length, 0);
    process.stdout.write(head);
    process.stdout.write(answer);
  }
}

function answered(verbs, asked) {
  const answer = encoding.createEncoder();
  for (let left = decoding.readVarUint(asked); left > 0; left--) {
    const part = encoding.createEncoder();
    try {
      verbs[decoding.readVarString(asked)](asked, part);
    } catch (error) {
      encoding.writeVarUint(answer, 1);
      encoding.writeVarString(answer, String(error?.stack ?? error));
      break;
    }
    encoding.writeVarUint(answer, 0);
    encoding.writeUint8Array(answer, encoding.toUint8Array(part));
  }
  return encoding.toUint8Array(answer);
}

async function* frames() {
  let parts = [];
  let had = 0;
  for await (const part of process.stdin) {
    parts.push(part);
    had += part.length;
    for (let needed = length(parts); needed !== null && had >= 4 + needed; needed = length(parts)) {
      let all = parts.length === 1 ? parts[0] : Buffer.concat(parts);
      yield all.subarray(4, 4 + needed);
      all = all.subarray(4 + needed);
      parts = all.length === 0 ? [] : [all];
      had = all.length;
    }
  }
}

/** The length that the first four bytes say, once they are here. */
function length(parts) {
  if (parts.length === 0) return null;
  if (parts[0].length < 4) {
    parts.splice(0, parts.length, Buffer.concat(parts));
    if (parts[0].length < 4) return null;
  }
  return parts[0].readUInt32LE(0);
}
