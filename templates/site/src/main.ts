// The script of every page.
import { linkCredentials, showCredentials } from './page/credentials.js';
import { byId } from './page/dom.js';
import { openFields, reveal } from './page/fields.js';
import { openMenu } from './page/menu.js';
import { navigateSoftly } from './page/navigate.js';
import { listenToCalls, startOperation } from './page/operation.js';
import { startPage } from './page/page.js';
import { searchByKey } from './page/search.js';
import { switchThemes } from './page/theme.js';

const main = byId('main');
if (main) {
  switchThemes();
  openMenu();
  searchByKey();
  openFields(main);
  listenToCalls();
  linkCredentials();
  const start = () => {
    startOperation(startPage(main));
    void showCredentials();
  };
  navigateSoftly(start);
  start();
  addEventListener('hashchange', () => void reveal(location.hash));
  if (location.hash) {
    void reveal(location.hash);
  }
}
