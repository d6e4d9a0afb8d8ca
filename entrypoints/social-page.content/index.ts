import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeSlots } from '../../utils/page-watching/slots';
import { socialSiteAt, socialSites } from '../../utils/social-site';
import { annotatePage } from './annotate-page';
import { isOrphan } from './ask';

export default defineContentScript({
  matches: socialSites.filter(({ access }) => access === 'at-install').flatMap(({ matches }) => matches),
  runAt: 'document_start',
  main(ctx) {
    const site = socialSiteAt(location);
    if (!site) return;
    removeSlots();
    annotatePage(site, () => ctx.isValid && !isOrphan(), ctx.signal);
  },
});
