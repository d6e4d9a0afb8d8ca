import { render } from 'preact';
import { styleElement } from '../../components/palette';
import { rowStyle } from '../../components/row-style';
import { tokens } from '../../components/tokens';
import { direction, locale, say } from '../../utils/wording/say';
import { Agenda } from './agenda';

document.documentElement.lang = locale();
document.documentElement.dir = direction();
document.title = say('agenda_title');
document.head.append(styleElement(`:root {${tokens}}${rowStyle}`));
const root = document.getElementById('root');
if (root) render(<Agenda />, root);
