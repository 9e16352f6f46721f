// The script that sends calls and shows their answers. It is loaded when Try it is used.
import { receive, sizeText, statusText, bodyKind } from './answer.js';
import type { Answer } from './answer.js';
import { fill, showAnswer } from './answer-view.js';
import { confirmed } from './confirm.js';
import type { Entry, Sender, TryCall, TryView } from './contract.js';
import { make } from '../form/dom.js';
import { explainNoAnswer, isOfGateway } from './failure.js';
import { LinesView } from './lines-view.js';
import { makeRequest, requestText, withoutSecrets } from './request.js';
import type { MadeRequest } from './request.js';
import { store, stored } from './stored-secrets.js';

/** The last answer of each operation, while the reader moves between pages. */
const answers = new Map<string, Answer>();

let previews = 0;

const sender: Sender = {
  async send(call, view, left) {
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    left.addEventListener('abort', abort);
    view.abort.addEventListener('click', abort);
    // Not disabled, which would take the focus away.
    view.send.setAttribute('aria-disabled', 'true');
    try {
      const made = await makeRequest(call, controller.signal);
      if (await isWanted(call, made)) {
        await exchange(call, made, view);
      }
    } finally {
      view.send.removeAttribute('aria-disabled');
      const hadFocus = document.activeElement === view.abort;
      view.abort.hidden = true;
      view.abort.removeEventListener('click', abort);
      left.removeEventListener('abort', abort);
      if (hadFocus) {
        view.send.focus();
      }
    }
  },

  async preview(call, host) {
    const turn = ++previews;
    const code = host.querySelector('code');
    const text = await makeRequest(withoutSecrets(call)).then(
      requestText,
      (cause: Error) => `Not complete: ${cause.message}`,
    );
    // A later one may have been faster.
    if (code && turn === previews) {
      code.textContent = text;
    }
  },

  restore(operation, host) {
    const answer = answers.get(operation);
    if (answer) {
      showAnswer(host, answer);
    }
  },

  store,
  stored,
};

async function isWanted({ operation: { table }, title }: TryCall, { request, path }: MadeRequest): Promise<boolean> {
  return !table.irreversible || (await confirmed(`${request.method} ${path}`, title));
}

async function exchange(call: TryCall, made: MadeRequest, view: TryView): Promise<void> {
  const { request, settings } = made;
  view.abort.hidden = false;
  view.progress.textContent = 'Waiting for the answer…';
  fill(view.answer);
  view.answer.hidden = true;
  let blocked: string | undefined;
  const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    blocked = blockedURI;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const started = performance.now();
  try {
    const response = await fetch(request);
    const isLines = bodyKind(response.headers.get('Content-Type') ?? '') === 'lines';
    const lines = isLines ? new LinesView() : undefined;
    if (lines) {
      view.abort.textContent = 'Stop';
      fill(view.answer, make('p', { class: 'answer-status' }, `${statusText(response)} · streaming`), lines.host);
    }
    let told = -Infinity;
    const answer = await receive(response, call, {
      started,
      requestIdHeader: settings.requestIdHeader,
      onPart(text, received) {
        lines?.add(text);
        const now = performance.now();
        if (now > told + 1000) {
          told = now;
          view.progress.textContent = `Received ${sizeText(received)}…`;
        }
      },
    });
    lines?.end();
    answers.set(call.operation.table.id, answer);
    showAnswer(view.answer, answer, lines);
    const more = [answer.explanation, answer.cut].filter(Boolean).join(' ');
    // The answer shows the rest as well.
    view.progress.replaceChildren(
      `${answer.status} in ${answer.milliseconds} ms`,
      make('span', { class: 'sr' }, `. ${more}`),
    );
    if (response.status === 401 && isOfGateway(response.headers)) {
      view.askForToken();
    }
  } catch (cause) {
    view.progress.textContent = '';
    // The event for a blocked request comes after its failure.
    await new Promise((resolve) => setTimeout(resolve, 20));
    view.problem.textContent =
      (cause as Error).name === 'AbortError' ? 'Aborted.' : explainNoAnswer(cause, call.target, request.url, blocked);
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
    view.abort.textContent = 'Abort';
  }
}

const { callwright: entries = [] } = globalThis as { callwright?: Entry[] };
entries.push({ sender });
Object.assign(globalThis, { callwright: entries });
