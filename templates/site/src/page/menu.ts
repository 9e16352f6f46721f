import { byId } from './dom.js';

/** Turns the link to the navigation, which narrow screens show, into a button that opens and closes it. */
export function openMenu(): void {
  const [menu, nav] = [byId('menu'), byId('nav')];
  if (!menu || !nav) {
    return;
  }
  const show = (shown: boolean) => {
    nav.classList.toggle('shown', shown);
    menu.setAttribute('aria-expanded', String(shown));
  };
  menu.setAttribute('role', 'button');
  menu.setAttribute('aria-controls', 'nav');
  show(false);
  menu.addEventListener('click', (event) => {
    event.preventDefault();
    show(!nav.classList.contains('shown'));
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      menu.click();
    }
  });
  nav.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) {
      show(false);
    }
  });
}
