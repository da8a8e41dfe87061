declare module 'govuk-frontend' {
  export function initAll(scopeOrConfig?: Element | Record<string, unknown>): void;
}
