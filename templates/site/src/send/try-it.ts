// Try it, as far as it is on every page: the fields around the form. What sends is loaded when it is used.
import { Authentication } from './authentication.js';
import type { ApiEntry, Entry, FilledForm, OperationEntry, Sender, Target, TryCall, TryView } from './contract.js';
import { gatewayField } from './gateway.js';
import { serverChoice } from './server.js';

/** The page of an operation. */
export interface TryPage {
  readonly operation: OperationEntry;
  readonly api: ApiEntry;
  readonly form: FilledForm;
  /** What the operation does. */
  readonly title: string;
  /** The URL of `assets/send.js`. */
  readonly script: string;
}

/** Try it on the page that is shown. */
export interface TryIt {
  /** The form has changed. */
  changed(): void;
  /** The page is left: what is being sent is aborted. */
  leave(): void;
}

/** Sets up the section `#try` of the page. */
export function setUpTry({ operation, api, form, title, script }: TryPage): TryIt {
  const { table } = operation;
  const { provider } = api.api;
  const left = new AbortController();
  const view: TryView = {
    send: byId('send', HTMLButtonElement),
    abort: byId('abort', HTMLButtonElement),
    progress: byId('progress', HTMLElement),
    problem: byId('try-problem', HTMLElement),
    preview: byId('request-preview', HTMLDetailsElement),
    answer: byId('answer', HTMLElement),
    askForToken() {
      byId('gateway-access', HTMLElement).hidden = false;
      tokenInput.focus();
    },
  };
  const tokenInput = byId('gateway-token', HTMLInputElement);
  const gatewayInput = byId('gateway', HTMLInputElement);
  const gateway = gatewayField(gatewayInput, byId('gateway-error', HTMLElement), api.api.gateway);
  const servers = byId('server', HTMLElement);
  const server = serverChoice(servers, table.servers);
  const authentication = new Authentication(byId('auth', HTMLElement), table.security, (secrets) => {
    const to = target();
    return to?.gateway === undefined ? undefined : load(script).then((each) => each.store(to, provider, secrets));
  });

  let token = '';
  const takeToken = (): void => {
    if (tokenInput.value !== '') {
      token = tokenInput.value;
      tokenInput.value = '';
      byId('gateway-token-note', HTMLElement).textContent = 'In memory until you leave the page.';
    }
  };
  const target = (): Target | undefined => {
    const url = gateway.url();
    takeToken();
    if (url) {
      return { gateway: url, ...(token !== '' && { token }) };
    }
    const baseUrl = url === '' ? server() : undefined;
    return baseUrl === undefined ? undefined : { baseUrl, secrets: authentication.secrets() };
  };
  const call = (): TryCall | undefined => {
    const to = target();
    return to && { operation, api, arguments: form.arguments(), files: form.files(), target: to, title };
  };
  const stop = (message: string, field?: HTMLElement): void => {
    view.problem.textContent = message;
    field?.focus();
  };
  const showTarget = (): void => {
    const url = gateway.url();
    servers.hidden = url !== '';
    byId('gateway-note', HTMLElement).textContent = url
      ? `Calls go to ${url}/api/${provider}, which adds the credentials.`
      : 'Without a gateway the page calls the API itself, which the API has to allow for other origins (CORS).';
  };
  const showStored = async (): Promise<void> => {
    const to = target();
    if (to?.gateway !== undefined) {
      authentication.showStored(await (await load(script)).stored(to, provider));
    }
  };

  const send = async (): Promise<void> => {
    if (view.send.hasAttribute('aria-disabled')) {
      return;
    }
    view.problem.textContent = '';
    const problems = form.problems();
    if (problems[0]) {
      const others = problems.length > 1 ? `; ${problems.length - 1} more` : '';
      stop(`Not sent: ${problems[0].message}${others}.`);
      form.focus(problems[0].path);
      return;
    }
    await authentication.commit();
    const made = call();
    if (!made) {
      stop(
        'Not sent: give the URL.',
        gateway.url() === undefined ? gatewayInput : (servers.querySelector('input') ?? servers),
      );
    } else if (made.target.gateway === undefined && [...made.target.secrets.values()].includes(undefined)) {
      stop('Not sent: give the credentials.');
      authentication.ask();
    } else {
      await (await load(script)).send(made, view, left.signal);
    }
  };
  const preview = async (): Promise<void> => {
    const made = (view.preview as HTMLDetailsElement).open ? call() : undefined;
    if (made) {
      await (await load(script)).preview(made, view.preview);
    }
  };
  const report = (work: Promise<void>): void => void work.catch((cause: Error) => stop(cause.message));

  const { signal } = left;
  tokenInput.addEventListener('change', takeToken);
  gatewayInput.addEventListener('input', showTarget);
  view.send.addEventListener('click', () => report(send()));
  view.preview.addEventListener('toggle', () => report(preview()));
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        report(send());
      }
    },
    { signal },
  );
  const section = byId('try', HTMLElement);
  section.addEventListener('input', () => report(preview()));
  section.addEventListener('change', () => report(preview()));
  section.addEventListener('focusin', () => report(showStored()), { once: true });
  showTarget();
  section.hidden = false;
  sender()?.restore(table.id, view.answer);
  return { changed: () => report(preview()), leave: () => left.abort() };
}

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new TypeError(`the page has no #${id}`);
  }
  return found;
}

let loading: Promise<Sender> | undefined;

// The script that sends, which is loaded once.
function load(script: string): Promise<Sender> {
  return (loading ??= new Promise((resolve, reject) => {
    const made = document.createElement('script');
    const fail = (): void => {
      loading = undefined;
      made.remove();
      reject(new Error(`The page could not load ${script}.`));
    };
    made.src = script;
    made.onload = () => {
      const loaded = sender();
      return loaded ? resolve(loaded) : fail();
    };
    made.onerror = fail;
    document.head.append(made);
  }));
}

function sender(): Sender | undefined {
  const { callwright = [] } = globalThis as { callwright?: readonly Entry[] };
  return callwright.flatMap((entry) => ('sender' in entry ? [entry.sender] : [])).pop();
}
