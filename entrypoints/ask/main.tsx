import { say } from '../../utils/wording/say';
import { drawOwnPage } from '../popup/own-page';
import { LookAtSite } from './look-at-site';
import { LookUpLink } from './look-up-link';

const question = new URLSearchParams(location.search);
const [link, site] = [question.get('link'), question.get('site')];
drawOwnPage(
  <main class="ask">{link ? <LookUpLink address={link} /> : site ? <LookAtSite address={site} /> : null}</main>,
  link ? say('ask_eventLink') : say('ask_site'),
);
