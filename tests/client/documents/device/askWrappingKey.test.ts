import { afterEach, describe, expect, it, vi } from 'vitest';
import { askWrappingKey } from '../../../../web/client/documents/device/askWrappingKey';
import { KeyRefused, KeyUnavailable } from '../../../../web/client/documents/device/contentKeys';

const answering = (status: number, body: unknown): ReturnType<typeof vi.fn> => {
  const fetching = vi.fn(async (_url: string, _request: RequestInit) => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
  vi.stubGlobal('fetch', fetching);
  return fetching;
};

describe('Asking for a wrapping key', () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  it('posts the sealed form with the page\'s token', async () => {
    const fetching = answering(200, { key: 'AAAA', sealed: 'S' });
    expect(await askWrappingKey('S')).toEqual({ key: 'AAAA', sealed: 'S' });
    const [url, request] = fetching.mock.calls[0] as [string, RequestInit];
    expect([url, request.method, request.body]).toEqual(['/device-key', 'POST', '{"sealed":"S"}']);
    expect(request.headers).toMatchObject({ 'X-CSRF-TOKEN': 'the page\'s token' });
  });

  it.each([
    ['a key of someone else is refused, so that a new one is made', 'S', 400, { refusal: { code: 'invalid', message: 'Not yours.' } }, KeyRefused],
    ['a stale page is not a reason for a new key', 'S', 400, '', KeyUnavailable],
    ['a session that is over is not a reason either', 'S', 401, '', KeyUnavailable],
    ['a server that is ill is tried again', null, 503, '', KeyUnavailable],
    ['an answer without a key is none', null, 200, {}, KeyUnavailable],
  ])('%s', async (_, sealed, status, body, fault) => {
    answering(status, body);
    await expect(askWrappingKey(sealed)).rejects.toBeInstanceOf(fault);
  });
});
