import { render } from 'preact';
import { styleElement } from '../../components/palette';
import { rowStyle } from '../../components/row-style';
import { Popup } from './popup';

document.head.append(styleElement(rowStyle));
const root = document.getElementById('root');
if (root) render(<Popup />, root);
