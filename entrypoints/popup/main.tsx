import { render } from 'preact';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root) render(<Popup />, root);
