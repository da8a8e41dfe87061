/** What is told when the network or the person comes and goes. */
export interface Waking { wake(): void; drop(): void; flush(): Promise<void> }

/** Tells a session what the browser says of the network and the tab; the answer ends it. */
export function listen(session: Waking): () => void {
  const wake = (): void => session.wake();
  const drop = (): void => session.drop();
  const flush = (): void => void session.flush();
  const seen = (): void => (document.visibilityState === 'visible' ? wake() : flush());
  window.addEventListener('online', wake);
  window.addEventListener('focus', wake);
  window.addEventListener('offline', drop);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('online', wake);
    window.removeEventListener('focus', wake);
    window.removeEventListener('offline', drop);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', seen);
  };
}
