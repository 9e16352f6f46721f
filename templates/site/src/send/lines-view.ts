import { bodyRegion } from './body-region.js';
import { make } from '../form/dom.js';
import { inline, nodes, plain, take } from './json-view.js';
import type { Piece } from './json-view.js';

/** The lines that are shown at most: a stream may have no end. */
const MAX_LINES = 1000;
/** The characters of a line that are shown at most. */
const MAX_LINE = 2 ** 14;

/** The lines of a stream of events or of JSON, as they arrive. */
export class LinesView {
  readonly host: HTMLElement;
  readonly #code = make('code');
  readonly #note = make('p', { class: 'note' });
  #rest = '';
  #count = 0;

  constructor() {
    this.host = make('div', {}, bodyRegion(this.#code), this.#note);
  }

  /** The lines of a whole text. */
  static of(text: string): LinesView {
    const view = new LinesView();
    view.add(text);
    view.end();
    return view;
  }

  /** Adds what follows the last end of a line. */
  end(): void {
    this.add(this.#rest === '' ? '' : '\n');
  }

  /** Adds text. */
  add(text: string): void {
    if (!text.includes('\n')) {
      // A long line is not split again with each of its parts.
      this.#rest += text;
      return;
    }
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    this.#count += lines.length;
    // The end of an element per line, of which old ones are removed.
    const shown = lines.slice(-MAX_LINES).map((line) => make('span', {}, nodes(linePieces(line)), '\n'));
    this.#code.append(...shown);
    while (this.#code.childElementCount > MAX_LINES) {
      this.#code.firstElementChild?.remove();
    }
    if (this.#count > MAX_LINES) {
      this.#note.textContent = `The last ${MAX_LINES} lines. The download has all of them.`;
    }
  }
}

// A line of an event stream starts with the name of a field.
function* linePieces(line: string): Generator<Piece, void, undefined> {
  const [, field = '', value = ''] = /^(\w+: ?)?(.*)$/s.exec(line) ?? [];
  yield* plain(field, 't');
  const isJson = /^\s*[[{"]/.test(value);
  yield* take(isJson ? inline(value) : plain(value), MAX_LINE);
  if (value.length > MAX_LINE) {
    yield ['', ' …'];
  }
}
