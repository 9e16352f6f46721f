// Loaded when the reader first searches.
import { Finder } from './page/finder.js';
import { push } from './page/queue.js';

const finder = new Finder();
push({ find: (typed: string) => finder.open(typed) });
