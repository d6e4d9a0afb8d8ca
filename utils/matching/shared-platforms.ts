import type { Handle } from '../event-listing';

/* Page-safe: imports nothing at run time. */

const linkHubs = new Set(
  (
    'linktr.ee beacons.ai bento.me lnk.bio bio.link allmylinks.com solo.to campsite.bio taplink.cc msha.ke about.me ' +
    'linkin.bio komi.io hoo.be stan.store bio.site linkpop.com flow.page ffm.bio lnk.to linkfire.com withkoji.com ' +
    'milkshake.app tap.bio linkfly.to many.link contactinbio.com keepo.me instabio.cc card.co liinks.co'
  ).split(' '),
);

const shorteners = new Set(
  (
    't.co bit.ly buff.ly lnkd.in tinyurl.com goo.gl ow.ly is.gd v.gd dlvr.it rebrand.ly cutt.ly t.ly shorturl.at rb.gy ' +
    'trib.al bnds.us meetu.ps fb.me link.dice.fm tr.ee s.id short.io amzn.to youtu.be evnt.is eventbri.te ift.tt a.co ' +
    'forms.gle maps.app.goo.gl shrtco.de tiny.cc spoti.fi smarturl.it on.fb.me mailchi.mp soo.gd bl.ink geni.us'
  ).split(' '),
);

/** Hosts where one address space holds many tenants: only a full path says whose page it is. */
const sharedHosts = new Set(
  (
    'x.com bsky.app facebook.com instagram.com threads.com tiktok.com youtube.com linkedin.com github.com gitlab.com ' +
    'codeberg.org reddit.com medium.com patreon.com ko-fi.com buymeacoffee.com twitch.tv discord.gg discord.com t.me ' +
    'telegram.me wa.me chat.whatsapp.com pinterest.com tumblr.com snapchat.com vk.com mixcloud.com soundcloud.com ' +
    'spotify.com open.spotify.com music.apple.com podcasts.apple.com bandcamp.com deezer.com vimeo.com flickr.com ' +
    'eventbrite.com meetup.com luma.com partiful.com posh.vip shotgun.live dice.fm ra.co ticketmaster.com livenation.com ' +
    'axs.com seetickets.com songkick.com bandsintown.com universe.com events.humanitix.com humanitix.com ti.to ' +
    'tickettailor.com buytickets.at pretix.eu pretalx.com sessionize.com sched.com outsavvy.com skiddle.com ' +
    'wegottickets.com eventim.de reservix.de billetto.com weeztix.com fatsoma.com fixr.co mobilize.us ' +
    'actionnetwork.org connpass.com peatix.com doorkeeper.jp guild.host gdg.community.dev eventyay.com addevent.com ' +
    'splashthat.com smokesignal.events atmo.rsvp platform.openmeet.net dandelion.events gath.io mobilizon.fr ' +
    'mobilizon.org calendar.google.com sites.google.com docs.google.com drive.google.com google.com maps.google.com ' +
    'outlook.live.com outlook.office365.com calendar.proton.me icloud.com notion.so notion.site teamup.com tockify.com ' +
    'substack.com wordpress.com github.io gitlab.io netlify.app vercel.app pages.dev blogspot.com wixsite.com weebly.com ' +
    'carrd.co squarespace.com tumblr.com neocities.org ghost.io buttondown.com buttondown.email beehiiv.com ' +
    'tinyletter.com zoom.us meet.google.com teams.microsoft.com amazon.com etsy.com gofundme.com kickstarter.com ' +
    'opencollective.com wikipedia.org imdb.com discogs.com last.fm allevents.in residentadvisor.net'
  ).split(' '),
);

/** Anybody may call an account as they like: it links nobody back (labelling.md, ties 3). */
const otherNetworks = new Set([
  'instagram.com',
  'facebook.com',
  'tiktok.com',
  'threads.com',
  'youtube.com',
  'twitch.tv',
  'linkedin.com',
]);

const newsletters = [
  'substack.com',
  'buttondown.com',
  'buttondown.email',
  'beehiiv.com',
  'tinyletter.com',
  'mailchi.mp',
];

/** A page of links somebody made for themselves: says nothing about who they are until it is opened. */
export function isLinkHub(host: string): boolean {
  return linkHubs.has(host) || host.endsWith('.bio.link');
}

export function isShortener(host: string): boolean {
  return shorteners.has(host);
}

/** Whether many tenants share this host, so that a bare host names nobody. A tenant's subdomain (`maya.github.io`)
 * is a host of its own and not shared. `host` as `canonicalUrl` writes it. */
export function isSharedPlatform(host: string): boolean {
  return (
    sharedHosts.has(host) ||
    isLinkHub(host) ||
    isShortener(host) ||
    /(^|\.)(ticketmaster|eventim|eventbrite)\.[a-z.]+$/.test(host)
  );
}

/** Newsletters and accounts elsewhere are no link back (labelling.md, ties 3). */
export function isNoLinkBack(host: string): boolean {
  return otherNetworks.has(host) || newsletters.some((name) => host === name || host.endsWith(`.${name}`));
}

const platformNames = new Set(
  (
    'eventbrite eventbriteuk eventbritehelp meetup luma lumahq luma_hq lu_ma joinluma dice dicefm dice_fm ticketmaster ' +
    'ticketmasteruk livenation livenationuk axs seetickets songkick bandsintown residentadvisor resident_advisor ra_co ' +
    'universe humanitix tito tickettailor pretix pretalx sessionize outsavvy skiddle wegottickets eventim reservix ' +
    'billetto fatsoma fixr partiful poshvip shotgun mobilize connpass peatix doorkeeper guildhost allevents ' +
    'facebook instagram twitter x bluesky mastodon youtube linkedin google googlecalendar wix squarespace wordpress ' +
    'wordpressdotcom shopify github meetupapi joinmastodon joinmobilizon mobilizon gancio smokesignal smokesignalevents ' +
    'zoom eventbritede'
  ).split(' '),
);
const platformDomains =
  /^(?:[a-z0-9-]+\.)?(?:eventbrite|meetup|lu\.ma|luma|dice|ticketmaster|livenation|axs|songkick|bandsintown|smokesignal|bsky\.app|partiful|ra\.co|github|wordpress)(?:\.[a-z]+)*$/;

/** What servers call the account they speak by, and those who run them theirs, in many languages. */
const serverNames =
  /^(relay|relays|relais|relé|rele|relè|relej|relæ|relä|releu|przekaznik|ripetitore|repetidor|retransmissor|role|admins?|administrator|administrador|administradora|administrateur|administratrice|administration|administracion|administracao|administracja|amministratore|amministrazione|beheer|beheerder|yonetici|yonetim|spravce|yllapito|moderation|moderators?|moderacion|moderacao|moderazione|moderatie|moderacja|root|system|server|serveur|servidor|instance|instancia|instanz|istanza|instans|instancja|instance[._-]?actor|actor|service|noreply|no-reply|postmaster|webmaster|mobilizon|gancio|events|calendar)$/;

/** Accounts of ticket sellers, calendars and networks, and a server's own relay account: page furniture, nobody's tie. */
export function isPlatformAccount(handle: Handle): boolean {
  const [name = '', server] = handle.name.replace(/^@/, '').toLowerCase().split('@');
  if (server !== undefined) {
    if (serverNames.test(name)) return true;
    if (name === server || `${name}.` === server.slice(0, name.length + 1))
      return /^(relay|mobilizon|gancio)/.test(name);
    return platformNames.has(name);
  }
  if (handle.site === 'bluesky') {
    const first = name.endsWith('.bsky.social') ? name.slice(0, -'.bsky.social'.length) : undefined;
    return first === undefined ? platformDomains.test(name) : platformNames.has(first);
  }
  return platformNames.has(name);
}
