import type { SearchKind, SearchPage } from './search-format.js';

/** What a search finds: a page, or a field on one. */
export interface Hit {
  readonly kind: SearchKind | 'f';
  readonly title: string;
  readonly detail: string;
  readonly url: string;
}

interface Item extends Hit {
  readonly texts: readonly Weighted[];
}

interface Weighted {
  readonly text: string;
  readonly lower: string;
  readonly weight: number;
}

/** What the search looks through, each page followed by its fields. */
export function items(pages: readonly SearchPage[]): readonly Item[] {
  return pages.flatMap(([kind, title, detail, url, id, fields = []]) => {
    const onPage = weighted(title, 0);
    return [
      { kind, title, detail, url, texts: [weighted(title, 12), weighted(id, 10), weighted(detail, 8)] },
      ...fields.map((anchor): Item => {
        const name = fieldName(anchor);
        return { kind: 'f', title: name, detail: title, url: `${url}#${anchor}`, texts: [weighted(name, 6), onPage] };
      }),
    ];
  });
}

/** The best items that have all words of the query, best first. */
export function search(all: readonly Item[], query: string, count: number): readonly Hit[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (terms.length === 0) {
    return [];
  }
  const scores = Float64Array.from(all, (item) => scoreOf(item, terms));
  // Comparing thousands of hits of a single letter would take longer than finding them.
  const least = Math.max(Number.MIN_VALUE, scores.slice().sort()[all.length - count] ?? 0);
  const found: (readonly [score: number, item: Item])[] = [];
  for (const [at, item] of all.entries()) {
    const score = scores[at] ?? 0;
    if (score > least || (score === least && found.length < 4 * count)) {
      found.push([score, item]);
    }
  }
  return found
    .sort(([first], [second]) => second - first)
    .slice(0, count)
    .map(([, item]) => item);
}

// Segments of anchors are escaped like those of URLs, and dots in names as well.
function fieldName(anchor: string): string {
  const name = anchor.slice(anchor.indexOf('.') + 1);
  if (!name.includes('%')) {
    return name;
  }
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function weighted(text: string, weight: number): Weighted {
  return { text, lower: text.toLowerCase(), weight };
}

// Each term has to be somewhere; texts of weight 0 complete a match, but are none by themselves. Of equals the shorter wins.
function scoreOf(item: Item, terms: readonly string[]): number {
  let sum = 0;
  for (const term of terms) {
    let best = -1;
    for (const text of item.texts) {
      const quality = matchQuality(text, term);
      if (quality > 0) {
        best = Math.max(best, quality * text.weight);
      }
    }
    if (best < 0) {
      return 0;
    }
    sum += best;
  }
  return sum && sum + 1 / (1 + item.title.length);
}

// 8: all of the text, 6: its start, 4: a whole word, 3: the start of a word, 1: elsewhere, 0: nowhere.
function matchQuality({ text, lower }: Weighted, term: string): number {
  let best = 0;
  for (let at = lower.indexOf(term); at >= 0 && best < 3; at = lower.indexOf(term, at + 1)) {
    const end = at + term.length;
    if (at === 0) {
      return end === lower.length ? 8 : 6;
    }
    if (startsWord(text, at)) {
      best = end === text.length || startsWord(text, end) ? 4 : 3;
    } else {
      best = 1;
    }
  }
  return best;
}

// A capital letter, or any other after what is no letter or digit. It is asked too often for expressions.
function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || !isLetterOrDigit(text.charCodeAt(at - 1)) || !isLetterOrDigit(code);
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127;
}
