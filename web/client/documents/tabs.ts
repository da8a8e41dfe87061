/** What the tabs of one person tell each other about a document. */
export type TabNews =
  | { readonly kind: 'stored'; readonly updates: readonly Uint8Array[] }
  | { readonly kind: 'counted' }
  | { readonly kind: 'offers' }
  | { readonly kind: 'restart' };

/** The other tabs of the same person, for one document. */
export interface Tabs {
  tell(news: TabNews): void;
  stop(): void;
}

/** Tabs of this browser, over a BroadcastChannel. */
export function browserTabs(person: string, document: string, heard: (news: TabNews) => void): Tabs {
  const channel = new BroadcastChannel(`areasend.${person}.${document}`);
  channel.onmessage = (event: MessageEvent<TabNews>) => heard(event.data);
  return { tell: (news) => channel.postMessage(news), stop: () => channel.close() };
}
