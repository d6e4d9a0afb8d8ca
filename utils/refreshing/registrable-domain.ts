/** Under these, each label is somebody else's: country second levels, and hosts that give every customer a subdomain. Not
 * the whole public suffix list (a quarter of a megabyte): a name missing here makes two tenants look like one owner, and
 * then the change of contents is what gives a takeover away. */
const countrySecondLevels = /^(?:co|com|org|net|ac|gov|edu|or|ne|go|asn|id|sch|nsw|vic|gob|gouv|govt|in)\.[a-z]{2}$/;
const sharedSuffixes = new Set(
  (
    'github.io gitlab.io wordpress.com blogspot.com pages.dev workers.dev netlify.app vercel.app herokuapp.com web.app ' +
    'firebaseapp.com substack.com wixsite.com squarespace.com weebly.com myshopify.com libcal.com campuslabs.com ' +
    'teamup.com sched.com carrd.co tumblr.com neocities.org ghost.io notion.site azurewebsites.net cloudfront.net ' +
    'amazonaws.com fly.dev onrender.com glitch.me surge.sh'
  ).split(' '),
);

/** The part of a host that somebody registered: `press.example` of `calendar.press.example`. A move within it is a move
 * in one house. */
export function registrableDomain(hostname: string): string {
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  if (labels.length <= 2 || /^[\d.]+$|:/.test(hostname)) return labels.join('.');
  const lastTwo = labels.slice(-2).join('.');
  const isSuffix = countrySecondLevels.test(lastTwo) || sharedSuffixes.has(lastTwo);
  return labels.slice(isSuffix ? -3 : -2).join('.');
}
