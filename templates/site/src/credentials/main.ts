// The script of the page of credentials, which loads it.
import { push } from '../page/queue.js';
import { startCredentials } from './page.js';

push({ startCredentials });
