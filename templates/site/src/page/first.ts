// Runs before the first paint, so that neither colors flash nor the code of another language moves what is below it.
import { preference } from './storage.js';

const { dataset } = document.documentElement;
dataset['js'] = '';
dataset['theme'] = preference('theme') ?? dataset['theme'] ?? 'auto';
dataset['lang'] = preference('language') ?? 'java';
