// The choice of the server that is called without a gateway, and of the values of the variables in its URL.
import type { ServerRow } from '../table.js';
import { make } from '../form/dom.js';
import { checkedUrl } from './gateway.js';
import { remembered } from './remembered.js';

/** The base URL of the chosen server; undefined if the reader has to give one. */
export type ServerChoice = () => string | undefined;

/** Sets up the choice in a field set. */
export function serverChoice(host: HTMLElement, servers: readonly ServerRow[]): ServerChoice {
  const select = make('select', { id: 'server-url' });
  servers.forEach(({ url, description }) =>
    select.append(make('option', { value: url }, description ? `${url} (${description})` : url)),
  );
  select.append(make('option', { value: '' }, 'Another URL'));
  const details = make('div');
  let base: ServerChoice = () => undefined;
  remembered(select);
  const show = (): void => {
    const server = servers.find(({ url }) => url === select.value);
    const { fields, url } = server ? variableFields(server) : ownUrl();
    details.replaceChildren(...fields);
    base = url;
  };
  select.addEventListener('change', show);
  host.append(make('label', { for: 'server-url' }, 'URL'), select, details);
  show();
  return () => base();
}

interface Fields {
  readonly fields: readonly Node[];
  readonly url: ServerChoice;
}

function variableFields({ url, variables = [] }: ServerRow): Fields {
  const inputs = new Map<string, HTMLInputElement | HTMLSelectElement>();
  const fields = variables.flatMap(({ name, values, description, ...variable }) => {
    const id = `server.${name}`;
    const input = values
      ? make('select', { id }, ...values.map((value) => make('option', {}, value)))
      : make('input', { id, autocomplete: 'off', spellcheck: 'false' });
    input.value = variable.default;
    remembered(input);
    inputs.set(name, input);
    const notes = description ? [make('p', { class: 'note', id: `${id}:note` }, description)] : [];
    if (description) {
      input.setAttribute('aria-describedby', `${id}:note`);
    }
    return [make('label', { for: id }, name), input, ...notes];
  });
  const filled = (): string => url.replace(/\{([^{}]+)\}/g, (text, name: string) => inputs.get(name)?.value ?? text);
  return { fields, url: () => absolute(filled()) };
}

function ownUrl(): Fields {
  const attributes = { id: 'server-own', type: 'url', autocomplete: 'off', spellcheck: 'false' };
  const input = remembered(make('input', attributes));
  const note = 'The page may call only the servers of the API, the gateway and this computer.';
  return {
    fields: [make('label', { for: 'server-own' }, 'Base URL'), input, make('p', { class: 'note' }, note)],
    url: () => checkedUrl(input.value) || undefined,
  };
}

// OpenAPI, Server Object: a relative URL is relative to the document, which the page stands for.
function absolute(url: string): string | undefined {
  try {
    return checkedUrl(new URL(url, location.href).href) || undefined;
  } catch {
    return undefined;
  }
}
