// The form, the renderers of snippets and what is around them; loaded when the reader first uses them.
import { createForm } from './form/form.js';
import { AddressOfForm, fromFragment, toFragment } from './fragment.js';
import { announce } from './page/announce.js';
import type { CallEntry, CodeOf } from './page/call-script.js';
import { complete } from './page/complete.js';
import { byId, element } from './page/dom.js';
import { asset, load, push } from './page/queue.js';
import { TryIt } from './send/try-it.js';
import { render, statements } from './snippet/index.js';
import type { Arguments, CallTable } from './table.js';

const entry: CallEntry = {
  callScript: {
    code: ({ table }) => codeOf(table, []),

    open(operation, api, show) {
      const { table } = operation;
      const host = byId('form') ?? element('div');
      const address = new AddressOfForm(table, announce);
      const form = createForm(table, host, () => {
        const given = form.arguments();
        show(codeOf(table, given));
        address.save(given);
        tryIt.changed();
      });
      host.before(examples(table, (given) => form.fill(given)));
      const title = document.querySelector('h1')?.firstChild?.textContent?.trim() ?? '';
      const tryIt = new TryIt({ operation, api, form, title, load: () => load(asset('send.js')) });
      // After the last answer is shown again, to which nobody needs to be taken.
      showAnswers();
      const given = fromFragment(table, location.hash);
      if (given) {
        form.fill(given);
      } else {
        show(codeOf(table, []));
      }
      return {
        fragment: () => toFragment(table, form.arguments()),
        leave: () => tryIt.leave(),
      };
    },
  },
};
push(entry);

// Whoever sends by a key may be anywhere in the form.
function showAnswers(): void {
  const answer = byId('answer');
  if (answer) {
    new MutationObserver(() => answer.scrollIntoView({ block: 'nearest' })).observe(answer, {
      attributeFilter: ['hidden'],
    });
  }
}

function codeOf(table: CallTable, given: Arguments): CodeOf {
  const all = complete(table, given);
  return (language, isWhole) => {
    const file = render(table, all, language, '');
    return isWhole ? file : statements(file);
  };
}

// Buttons that fill the form.
function examples({ samples }: CallTable, fill: (given: Arguments) => void): HTMLElement {
  const buttons = [...samples, { label: 'Clear', arguments: [] }].map(({ label, arguments: given }) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      fill(given);
      announce(given.length > 0 ? `${label}: filled in` : 'Form cleared');
    });
    return button;
  });
  return element('div', { class: 'examples', role: 'group', 'aria-label': 'Fill the form' }, 'Fill with', ...buttons);
}
