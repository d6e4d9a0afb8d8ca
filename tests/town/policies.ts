import { townNonce } from './build-page';

const xHosts = new Set(['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com']);

export function isX(host: string): boolean {
  return xHosts.has(host);
}

/** X's own policy in kind: scripts only of its own or with its nonce, connections only to itself. */
const xPolicy = [
  "default-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  `script-src 'self' 'nonce-${townNonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "worker-src 'self' blob:",
].join('; ');

/** Mastodon's (config/initializers/content_security_policy.rb): styles, too, only of its own or with a nonce. */
const mastodonPolicy = [
  "default-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  `style-src 'self' 'nonce-${townNonce}'`,
  `script-src 'self' 'nonce-${townNonce}' 'wasm-unsafe-eval'`,
  "connect-src 'self' data: blob:",
  "form-action 'self'",
].join('; ');

/** The content security policy a host of the town sends, if any. */
export function policyOf(host: string): string | undefined {
  if (isX(host)) return xPolicy;
  return host === 'social.example' || host === 'far.example' ? mastodonPolicy : undefined;
}
