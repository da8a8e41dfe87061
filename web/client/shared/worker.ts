import { trustedScriptUrl } from './trusted';

/** Registers the service worker that answers navigations with the offline page when the network is away. */
export async function registerWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  try {
    await navigator.serviceWorker.register(trustedScriptUrl('/sw.js'), { scope: '/', updateViaCache: 'none' });
  } catch (fault) {
    console.warn('The offline page is not available in this browser.', fault);
  }
}
