import { csrfToken } from '../../shared/csrf';
import type { Run } from '../text/runs';
import { SignedOut, Unreachable, within } from '../transport/link';
import { count, list, moment, readNamedRefusal, record, text, type Refusal } from '../wire';

const answerLimit = 10_000;
const spansPerQuestion = 256;

/** Who wrote a run, and who deleted it first if anybody did. Times are milliseconds since 1970. */
export interface Written extends Run {
  readonly name: string;
  readonly at: number;
  readonly deleted: { readonly name: string; readonly at: number } | null;
}
/** Asks who wrote these runs; what is not recorded is not in the answer. */
export type AskWritten = (runs: readonly Run[]) => Promise<readonly Written[]>;

/** The server says no, in words. */
export class WrittenRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** `POST /documents/{document}/written`, in as many questions as it takes. */
export function askWritten(url: string, ask: typeof fetch = (...request) => fetch(...request)): AskWritten {
  return async (runs) => {
    const written: Written[] = [];
    for (let at = 0; at < runs.length; at += spansPerQuestion) written.push(...await question(url, runs.slice(at, at + spansPerQuestion), ask));
    return written;
  };
}

/** `{"written": [{client, clock, length, name, at, sequence, deletedByName, deletedAt}, …]}` */
export function readWritten(raw: unknown): Written[] {
  const refusal = readNamedRefusal(record(raw)['refusal']);
  if (refusal !== null) throw new WrittenRefused(refusal);
  return list(record(raw)['written']).map(record).map(({ client, clock, length, name, at, deletedByName, deletedAt }) => ({
    client: count(client), clock: count(clock), length: count(length), name: text(name), at: moment(at),
    deleted: typeof deletedByName === 'string' ? { name: deletedByName, at: moment(deletedAt) } : null,
  }));
}

async function question(url: string, runs: readonly Run[], ask: typeof fetch): Promise<Written[]> {
  const answer = await within(answerLimit, ask(url, {
    method: 'POST', credentials: 'same-origin', redirect: 'manual', cache: 'no-store',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrfToken() },
    body: JSON.stringify({ spans: runs.map(({ client, clock, length }) => [client, clock, length]) }),
  }).catch(() => { throw new Unreachable('The server could not be reached.'); }));
  if (answer.type === 'opaqueredirect' || answer.status === 401) throw new SignedOut('The session is over.');
  const raw = await answer.json().catch(() => null) as unknown;
  if (!answer.ok && readRefused(raw) === null) throw new Unreachable(`The server answered ${answer.status}.`);
  return readWritten(raw);
}

function readRefused(raw: unknown): Refusal | null {
  return typeof raw === 'object' && raw !== null && 'refusal' in raw ? readNamedRefusal(raw.refusal) : null;
}
