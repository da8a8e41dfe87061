import { toBase64 } from '../../shared/base64';
import { csrfToken } from '../../shared/csrf';
import { readSynced, type Batch, type Opened, type Submitted } from '../wire';
import { SignedOut, Unreachable, within, type Caller, type Dial } from './link';

const answerLimit = 20_000;
const pollEvery = 2_000;

type Post = (after: number, batches: readonly Batch[]) => Promise<Opened & Submitted>;

/** The plain HTTP endpoint, asked every two seconds: for networks that do not let WebSockets through. No presence. */
export function syncDial(url: string, caller: Caller, ask: typeof fetch = (...request) => fetch(...request)): Dial {
  const post = poster(url, caller, ask);
  return (listener) => {
    let after = 0;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const seen = (answer: Opened): void => { after = answer.updates.at(-1)?.sequence ?? after; };
    const exchange = async (batches: readonly Batch[]): Promise<Opened & Submitted> => {
      const from = after;
      const answer = await post(from, batches);
      seen(answer);
      if (!stopped && answer.refusal === null) listener.frozen(answer.freeze);
      const last = answer.updates.at(-1)?.sequence;
      if (!stopped && last !== undefined) listener.delivered(from + 1, last, answer.updates);
      return answer;
    };
    const poll = async (): Promise<void> => {
      try {
        const { refusal } = await exchange([]);
        if (stopped) return;
        if (refusal?.code === 'forbidden' || refusal?.code === 'unknown') listener.closed(refusal);
        else next();
      } catch {
        if (!stopped) listener.lost();
      }
    };
    const next = (): void => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void poll(), pollEvery);
    };
    const read = async (from: number): Promise<Opened> => {
      const answer = await post(from, []);
      after = from;
      seen(answer);
      next();
      return answer;
    };
    return Promise.resolve({
      self: null, open: read, read, submit: exchange, present: () => undefined,
      stop: () => { stopped = true; clearTimeout(timer); return Promise.resolve(); },
    });
  };
}

function poster(url: string, { device, schema }: Caller, ask: typeof fetch): Post {
  return async (after, batches) => {
    const body = JSON.stringify({ after, device: await device.ask(), schema, batches: batches.map(({ id, update }) => ({ id, update: toBase64(update) })) });
    const answer = await within(answerLimit, ask(url, {
      method: 'POST', credentials: 'same-origin', redirect: 'manual', cache: 'no-store', body,
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrfToken() },
    }).catch(() => { throw new Unreachable('The server could not be reached.'); }));
    if (answer.type === 'opaqueredirect' || answer.status === 401) throw new SignedOut('The session is over.');
    const raw = await answer.json().catch(() => null) as unknown;
    const refused = typeof raw === 'object' && raw !== null && 'refusal' in raw;
    if (!refused && [400, 403].includes(answer.status)) throw new SignedOut('The page is from another session.');
    if (!refused && !answer.ok) throw new Unreachable(`The server answered ${answer.status}.`);
    return readSynced(raw, after);
  };
}
