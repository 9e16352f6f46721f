import { button, make } from '../form/dom.js';

/** Asks before what cannot be undone. The focus returns to where it was. */
export function confirmed(request: string, title: string): Promise<boolean> {
  const dialog = make('dialog', {
    class: 'ask',
    'aria-labelledby': 'confirm-title',
    'aria-describedby': 'confirm-text',
  });
  const close = (value: string) => () => dialog.close(value);
  const cancel = button('Cancel', close(''));
  const go = button('Send', close('send'));
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
      resolve(dialog.returnValue === 'send');
    });
  });
}
