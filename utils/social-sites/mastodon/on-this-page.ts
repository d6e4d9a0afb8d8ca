/**
 * Whether the page this runs in is Mastodon's, glitch-soc's, Elk's or Phanpy's, by its structure. Sent into a tab by
 * itself: it may use nothing from around it.
 */
export function standsOnThisPage(): boolean {
  const isWebClient = document.getElementById('mastodon') !== null && document.getElementById('initial-state') !== null;
  const others =
    '[aria-roledescription="status-card"], [aria-roledescription="status-details"], article.status .name-text';
  return isWebClient || document.querySelector(others) !== null;
}
