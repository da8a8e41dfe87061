/** The antiforgery token of the page, for the header `X-CSRF-TOKEN`. */
export function csrfToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
}
