import { sizeText } from './answer.js';
import type { Answer } from './answer.js';
import { bodyRegion } from './body-region.js';
import { button, element } from './dom.js';
import { blocks, nodes, plain, pretty } from './json-view.js';
import type { Piece } from './json-view.js';
import { LinesView } from './lines-view.js';

/** The blocks that are shown at a time. */
const PART = 8;

/** Shows an answer below the title of its section. */
export function showAnswer(host: HTMLElement, answer: Answer, lines?: LinesView): void {
  const { status, level, milliseconds, requestId, explanation, cut, body } = answer;
  const facts = [`${milliseconds} ms`, sizeText(body.size), ...(requestId ? [`request id ${requestId}`] : [])];
  const line = element(
    'p',
    { class: 'answer-status' },
    element('strong', { 'data-level': level }, status),
    ` · ${facts.join(' · ')}`,
  );
  const notes = [explanation, cut].flatMap((text) => (text ? [element('p', { class: 'warn' }, text)] : []));
  fill(host, line, ...notes, headerTable(answer), ...content(answer, lines));
}

/** Shows elements below the title of a section. */
export function fill(host: HTMLElement, ...shown: Node[]): void {
  host.replaceChildren(...[host.firstElementChild ?? '', ...shown]);
  host.hidden = false;
}

function headerTable({ headers }: Answer): HTMLElement {
  const rows = headers.map(([name, value]) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, value)),
  );
  const table = element('table', {}, element('tbody', {}, ...rows));
  return element('details', {}, element('summary', {}, `Headers (${headers.length})`), table);
}

function content(answer: Answer, lines?: LinesView): Node[] {
  const { body, kind, text, type, fileName } = answer;
  if (body.size === 0) {
    return [element('p', { class: 'note' }, 'The answer has no body.')];
  }
  const tools = element('p', { class: 'tools' });
  const download = button('Download', () => save(body, fileName));
  if (kind === 'binary') {
    tools.append(`${type}, ${sizeText(body.size)} `, download);
    return [tools];
  }
  const copy = button('Copy', () => void copyText(copy, text));
  tools.append(copy, download);
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
  const code = element('code');
  let rest: Iterator<readonly Piece[], void>;
  let next: IteratorResult<readonly Piece[], void>;
  const add = (): void => {
    for (let count = 0; count < PART && !next.done; count++) {
      code.append(element('span', { class: 'part' }, nodes(next.value)));
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
  return { host: element('div', {}, bodyRegion(code), more), show };
}

async function copyText(at: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    at.textContent = 'Copied';
  } catch {
    at.textContent = 'The browser does not let the page copy';
  }
  setTimeout(() => (at.textContent = 'Copy'), 2000);
}

// A blob of no type: nothing that an API answers runs as part of the site.
function save(body: Blob, name: string): void {
  const url = URL.createObjectURL(body);
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
