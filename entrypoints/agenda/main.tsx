import { say } from '../../utils/wording/say';
import { drawOwnPage } from '../popup/own-page';
import { Agenda } from './agenda';

drawOwnPage(<Agenda />, say('agenda_title'));
