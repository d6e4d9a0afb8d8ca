import { render } from 'preact';
import { styleElement } from '../../components/palette';
import { rowStyle } from '../../components/row-style';
import { direction, locale } from '../../utils/wording/say';
import { LookAtSite } from './look-at-site';
import { LookUpLink } from './look-up-link';

document.head.append(styleElement(rowStyle));
document.documentElement.lang = locale();
document.documentElement.dir = direction();
const question = new URLSearchParams(location.search);
const [link, site] = [question.get('link'), question.get('site')];
const root = document.getElementById('root');
if (root && link) render(<LookUpLink address={link} />, root);
else if (root && site) render(<LookAtSite address={site} />, root);
