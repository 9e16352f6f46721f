import { sizeText } from './answer.js';
import type { Answer } from './answer.js';
import { bodyRegion } from './body-region.js';
import { button, make } from '../form/dom.js';
import { copy } from '../page/copy.js';
import { blocks, nodes, plain, pretty } from './json-view.js';
import type { Piece } from './json-view.js';
import { LinesView } from './lines-view.js';

/** The blocks that are shown at a time. */
const PART = 8;

/** Shows an answer below the title of its section. */
export function showAnswer(host: HTMLElement, answer: Answer, lines?: LinesView): void {
  const { status, level, milliseconds, requestId, explanation, cut, body } = answer;
  const facts = [`${milliseconds} ms`, sizeText(body.size), ...(requestId ? [`request id ${requestId}`] : [])];
  const line = make(
    'p',
    { class: 'answer-status' },
    make('strong', { 'data-level': level }, status),
    ` · ${facts.join(' · ')}`,
  );
  const notes = [explanation, cut].flatMap((text) => (text ? [make('p', { class: 'warn' }, text)] : []));
  fill(host, line, ...notes, headerTable(answer), ...content(answer, lines));
}

/** Shows elements below the title of a section. */
export function fill(host: HTMLElement, ...shown: Node[]): void {
  host.replaceChildren(...[host.firstElementChild ?? '', ...shown]);
  host.hidden = false;
}

function headerTable({ headers }: Answer): HTMLElement {
  const rows = headers.map(([name, value]) =>
    make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, value)),
  );
  const table = make('table', {}, make('tbody', {}, ...rows));
  return make('details', {}, make('summary', {}, `Headers (${headers.length})`), table);
}

function content(answer: Answer, lines?: LinesView): Node[] {
  const { body, kind, text, type, fileName } = answer;
  if (body.size === 0) {
    return [make('p', { class: 'note' }, 'The answer has no body.')];
  }
  const tools = make('p', { class: 'tools' });
  const download = button('Download', () => save(body, fileName));
  if (kind === 'binary') {
    tools.append(`${type}, ${sizeText(body.size)} `, download);
    return [tools];
  }
  const copyButton: HTMLButtonElement = button('Copy', () => void copy(copyButton, text));
  tools.append(copyButton, download);
  if (kind === 'lines') {
    return [tools, lines?.host ?? LinesView.of(text).host];
  }
  const { host, show } = parts();
  show(kind === 'json' ? pretty(text) : plain(text));
  if (kind === 'json') {
    const raw = button('Raw', () => {
      const isRaw = raw.getAttribute('aria-pressed') === 'true';
      raw.setAttribute('aria-pressed', `${!isRaw}`);
      show(isRaw ? pretty(text) : plain(text));
    });
    raw.setAttribute('aria-pressed', 'false');
    tools.prepend(raw);
  }
  return [tools, host];
}

// Text that is shown in parts, so that a long one does not stop the page.
function parts(): { host: HTMLElement; show: (pieces: Iterable<Piece>) => void } {
  const code = make('code');
  let rest: Iterator<readonly Piece[], void>;
  let next: IteratorResult<readonly Piece[], void>;
  const add = (): void => {
    for (let count = 0; count < PART && !next.done; count++) {
      code.append(make('span', { class: 'part' }, nodes(next.value)));
      next = rest.next();
    }
    more.hidden = next.done === true;
  };
  const more = button('Show more', add);
  const show = (pieces: Iterable<Piece>): void => {
    code.textContent = '';
    rest = blocks(pieces);
    next = rest.next();
    add();
  };
  return { host: make('div', {}, bodyRegion(code), more), show };
}

// A blob of no type: nothing that an API answers runs as part of the site.
function save(body: Blob, name: string): void {
  const url = URL.createObjectURL(body);
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
