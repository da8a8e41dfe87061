import { csrfToken } from '../../shared/csrf';
import { KeyRefused, KeyUnavailable, type AskWrappingKey } from './contentKeys';

/** `POST /device-key`: the server makes the wrapping key, and opens its sealed form for the same person only. */
export const askWrappingKey: AskWrappingKey = async (sealed) => {
  const answer = await post(sealed);
  const given = (await answer.json().catch(() => ({}))) as { key?: unknown; sealed?: unknown; refusal?: unknown };
  if (sealed !== null && given.refusal !== undefined) throw new KeyRefused('The server does not open this key.');
  if (!answer.ok) throw new KeyUnavailable(`The server gave no key (${answer.status}).`);
  if (typeof given.key !== 'string' || typeof given.sealed !== 'string') throw new KeyUnavailable('The answer holds no key.');
  return { key: given.key, sealed: given.sealed };
};

async function post(sealed: string | null): Promise<Response> {
  try {
    return await fetch('/device-key', {
      method: 'POST', credentials: 'same-origin', redirect: 'manual', cache: 'no-store',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrfToken() },
      body: JSON.stringify({ sealed }),
    });
  } catch {
    throw new KeyUnavailable('The server could not be reached.');
  }
}
