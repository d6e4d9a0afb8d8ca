import { say } from '../../utils/wording/say';
import { drawOwnPage } from '../popup/own-page';
import { Welcome } from './welcome';

drawOwnPage(<Welcome />, say('welcome_title'));
