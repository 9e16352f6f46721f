import { byId, element } from './dom.js';
import { asset, listen, load } from './queue.js';
import { type Hit, items, search } from './rank.js';
import type { SearchGroup, SearchIndex } from './search-format.js';

const shown = 40;
const kinds: Readonly<Record<Hit['kind'], string>> = {
  o: '',
  r: 'Resource',
  s: 'Schema',
  w: 'Webhook',
  g: 'Page',
  f: 'Field',
};

/** The search as a dialog over the page: a combobox and the list of what it finds. */
export class Finder {
  readonly #input = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': 'Search operations, parameters and schemas',
    placeholder: 'Search operations, parameters, schemas',
    'aria-expanded': 'false',
    'aria-controls': 'found',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly #list = element('ul', { id: 'found', role: 'listbox', 'aria-label': 'Results' });
  readonly #note = element('p', { role: 'status' });
  readonly #dialog = element(
    'dialog',
    { class: 'finder', 'aria-label': 'Search' },
    this.#input,
    this.#list,
    this.#note,
  );
  readonly #groups = new Map<string, ReturnType<typeof items>>();
  #order: readonly string[] = [];
  #all: ReturnType<typeof items> = [];
  #hits: readonly Hit[] = [];
  #at = -1;

  constructor() {
    document.body.append(this.#dialog);
    this.#input.addEventListener('input', () => this.#update());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      this.#open([...this.#list.children].findIndex((child) => child === option));
    });
    // A click beside the dialog reaches the dialog itself.
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) {
        this.#dialog.close();
      }
    });
    listen((entry) => this.#take(entry));
  }

  /** Opens the dialog, with what the reader has typed already; what there is to find is loaded the first time. */
  open(typed: string): void {
    if (!this.#dialog.open) {
      this.#dialog.showModal();
      if (typed) {
        this.#input.value = typed;
      } else {
        this.#input.select();
      }
      this.#update();
      void this.#load();
    }
  }

  async #load(): Promise<void> {
    try {
      await load(asset('search/index.js'));
      await Promise.all(this.#order.map((group) => load(asset(`search/${address(group)}.js`))));
    } catch {
      this.#note.textContent = 'Part of the search does not load. Check the connection, and open the search again.';
    }
  }

  #take(entry: object): void {
    if ('groups' in entry) {
      this.#order = (entry as SearchIndex).groups;
    } else if ('pages' in entry) {
      const { group, pages } = entry as SearchGroup;
      this.#groups.set(group, items(pages));
      this.#all = this.#order.flatMap((name) => this.#groups.get(name) ?? []);
      this.#update();
    }
  }

  #update(): void {
    const query = this.#input.value.trim();
    this.#hits = search(this.#all, query, shown);
    this.#list.replaceChildren(...this.#hits.map(option));
    this.#input.setAttribute('aria-expanded', String(this.#hits.length > 0));
    this.#list.hidden = this.#hits.length === 0;
    this.#choose(this.#hits.length > 0 ? 0 : -1);
    this.#note.textContent = note(query, this.#hits.length, this.#groups.size < this.#order.length);
  }

  #choose(at: number): void {
    this.#list.children[this.#at]?.setAttribute('aria-selected', 'false');
    this.#at = at;
    const option = this.#list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #press(event: KeyboardEvent): void {
    const count = this.#hits.length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      this.#choose((this.#at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#open(this.#at);
    }
  }

  #open(at: number): void {
    const hit = this.#hits[at];
    if (hit) {
      this.#dialog.close();
      location.assign(new URL(hit.url, asset('..')));
      byId('main')?.focus();
    }
  }
}

// Hosts and folders know no slash in the name of a file: those of a group stay slashes.
function address(group: string): string {
  return group.split('/').map(encodeURIComponent).join('/');
}

function option(hit: Hit, at: number): HTMLElement {
  const [method = '', path = ''] = hit.kind === 'o' ? hit.detail.split(' ', 2) : [];
  const badge =
    hit.kind === 'o'
      ? element('b', { class: `method ${method.toLowerCase()}` }, method)
      : element('b', {}, kinds[hit.kind]);
  return element(
    'li',
    { id: `found-${at}`, role: 'option', 'aria-selected': 'false' },
    badge,
    element('span', {}, hit.title),
    element('small', {}, hit.kind === 'o' ? path : hit.detail),
  );
}

function note(query: string, count: number, isLoading: boolean): string {
  if (isLoading) {
    return 'Loading';
  }
  if (query === '') {
    return 'Words of a title, path, operation id, parameter or schema';
  }
  return count === shown ? `The best ${shown} results` : `${count || 'No'} ${count === 1 ? 'result' : 'results'}`;
}
