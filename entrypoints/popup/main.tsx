import { drawOwnPage } from './own-page';
import { Popup } from './popup';

drawOwnPage(<Popup />, 'Tangible');
