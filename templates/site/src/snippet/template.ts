/** A part of a parsed template: a text, or the name of a value, the kind of a section and its parts. */
export type Token = string | readonly [name: string, kind?: string, tokens?: readonly Token[]];

/** The templates by language. */
export type Templates = Readonly<Record<'java' | 'typescript' | 'curl', readonly Token[]>>;

/** What a template shows: a text, a part that is absent, or views for a section. */
export type View = string | true | undefined | readonly View[] | { readonly [name: string]: View };

/** The text of a template, rendered with views, the innermost first. Nothing is escaped. */
export function fill(tokens: readonly Token[], ...views: readonly View[]): string {
  return tokens
    .map((token) => {
      if (typeof token === 'string') {
        return token;
      }
      const [name, kind, inner = []] = token;
      const value = find(name, views);
      if (kind === '^') {
        return value === undefined ? fill(inner, ...views) : '';
      }
      if (kind === '#') {
        return list(value)
          .map((each) => fill(inner, each, ...views))
          .join('');
      }
      return typeof value === 'string' ? value : '';
    })
    .join('');
}

function find(name: string, views: readonly View[]): View {
  if (name === '.') {
    return views[0];
  }
  const view = views.find((each) => typeof each === 'object' && name in each);
  return typeof view === 'object' && !isList(view) ? view[name] : undefined;
}

function list(value: View): readonly View[] {
  return value === undefined ? [] : isList(value) ? value : [value];
}

const isList = (value: View): value is readonly View[] => Array.isArray(value);
