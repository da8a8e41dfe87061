import { csrfToken } from '../../shared/csrf';

/** The least time between two calls, in milliseconds. */
export const tellEvery = 5 * 60_000;

/** Tells the server that a person who only types is there: the sign-in ends after 30 minutes without a request, and a WebSocket makes none. */
export class Activity {
  #typed = false;
  readonly #timer: ReturnType<typeof setInterval>;

  /** @param signedOut the server wants the person to sign in again */
  constructor(private readonly signedOut: () => void, private readonly ask: typeof fetch = (...request) => fetch(...request)) {
    this.#timer = setInterval(() => void this.#tell(), tellEvery);
  }

  /** The person changed the text. */
  typed(): void {
    this.#typed = true;
  }

  /** Tells no more. */
  stop(): void {
    clearInterval(this.#timer);
  }

  async #tell(): Promise<void> {
    if (!this.#typed) return;
    this.#typed = false;
    const answer = await this.ask('/session/active', {
      method: 'POST', credentials: 'same-origin', redirect: 'manual', cache: 'no-store', headers: { 'X-CSRF-TOKEN': csrfToken() },
    }).catch(() => null);
    if (answer !== null && (answer.status === 401 || answer.type === 'opaqueredirect')) this.signedOut();
  }
}
