import { button, make } from '../form/dom.js';

/** Asks before what cannot be undone, with the name of what it does on the button. The focus returns to where it was. */
export function confirmed(request: string, title: string, action = 'Send'): Promise<boolean> {
  const dialog = make('dialog', {
    class: 'ask',
    'aria-labelledby': 'confirm-title',
    'aria-describedby': 'confirm-text',
  });
  const close = (value: string) => () => dialog.close(value);
  const cancel = button('Cancel', close(''));
  const go = button(action, close('go'));
  cancel.autofocus = true;
  go.className = 'danger';
  dialog.append(
    make('h2', { id: 'confirm-title' }, 'This cannot be undone'),
    make('p', { id: 'confirm-text' }, `${title}: `, make('code', {}, request)),
    make('p', { class: 'actions' }, cancel, go),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'go');
    });
  });
}
