/** What the page's policy asks of style elements (`pagePolicy` of the server); undefined where a page has no policy (`npm run dev`). */
export function styleNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
}

/** For those who make style elements without asking us: react-remove-scroll looks for this name of webpack's. */
export function shareStyleNonce(): void {
  Object.assign(window, { __webpack_nonce__: styleNonce() });
}
