import { announce } from './announce.js';
import { fetchDocument } from './documents.js';
import { byId, element } from './dom.js';

/** Lets schemas open in place and all fields of a section at once. */
export function openFields(main: HTMLElement): void {
  main.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.deep > a') : null;
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void openSchema(link).then((opened) => {
        if (!opened) {
          location.assign(link.href);
        }
      });
    }
  });
}

/** Puts a button into each section with nested fields that opens or closes them all. */
export function expandAll(main: HTMLElement): void {
  for (const section of main.querySelectorAll('.body > section')) {
    if (section.querySelector('.fields details')) {
      const button = element(
        'button',
        { type: 'button', class: 'expand plain', 'aria-expanded': 'false' },
        'Expand all',
      );
      button.addEventListener('click', () => {
        const open = button.getAttribute('aria-expanded') === 'false';
        section.querySelectorAll('details').forEach((details) => (details.open = open));
        button.setAttribute('aria-expanded', String(open));
        button.textContent = open ? 'Collapse all' : 'Expand all';
      });
      section.prepend(button);
    }
  }
}

/** Shows the field with the anchor, for which schemas on the way to it are opened. A fragment with a form is none. */
export async function reveal(hash: string): Promise<void> {
  const id = hash.slice(1);
  if (id.startsWith('try=')) {
    return;
  }
  let target = byId(id) ?? byId(decoded(id));
  for (let host = nearest(id); !target && host; host = nearest(id)) {
    const place = host.matches('.deep') ? host : host.querySelector(':scope > .deep');
    const link = place?.querySelector('a');
    if (!link || !(await openSchema(link))) {
      break;
    }
    target = byId(id);
  }
  if (target) {
    for (let above = target.closest('details'); above; above = above.parentElement?.closest('details') ?? null) {
      above.open = true;
    }
    target.scrollIntoView();
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

// The field of the page that the anchor of a deeper field starts with.
function nearest(id: string): HTMLElement | null {
  for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) {
    const found = byId(id.slice(0, end));
    if (found) {
      return found;
    }
  }
  return null;
}

async function openSchema(link: HTMLAnchorElement): Promise<boolean> {
  const place = link.parentElement;
  try {
    const fields = (await fetchDocument(link.href)).querySelector('#main .fields');
    if (!fields || !place?.isConnected) {
      return !!fields;
    }
    const inserted = document.importNode(fields, true);
    adapt(inserted, link.href, place.closest('li[id], details[id], .deep[id]')?.id ?? '');
    const summary = element('summary');
    // With what is said beside the link, such as the value that selects the alternative.
    summary.append(...[...place.childNodes].map((node) => (node === link ? link.textContent : node)));
    const details = element('details', { open: '', ...(place.id && { id: place.id }) }, summary, inserted);
    const hadFocus = document.activeElement === link;
    place.replaceWith(details);
    if (hadFocus) {
      summary.focus();
    }
    announce(`${link.textContent}: opened`);
    return true;
  } catch {
    return false;
  }
}

// Anchors continue that of the field they are opened in; other links keep what they lead to.
function adapt(fields: Element, from: string, anchor: string): void {
  const moved = (id: string) => id.replace(/^field(?=\.)/, anchor);
  for (const field of fields.querySelectorAll('[id]')) {
    if (anchor) {
      field.id = moved(field.id);
    } else {
      field.removeAttribute('id');
    }
  }
  for (const link of fields.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    link.href = href.startsWith('#') && anchor ? `#${moved(href.slice(1))}` : new URL(href, from).href;
  }
}
