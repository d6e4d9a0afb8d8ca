import { render } from 'preact';
import { styleElement } from '../../components/palette';
import { rowStyle } from '../../components/row-style';
import { tokens } from '../../components/tokens';
import { direction, locale } from '../../utils/wording/say';
import { Popup } from './popup';

document.documentElement.lang = locale();
document.documentElement.dir = direction();

document.head.append(styleElement(`:root {${tokens}}${rowStyle}`));
const root = document.getElementById('root');
if (root) render(<Popup />, root);
