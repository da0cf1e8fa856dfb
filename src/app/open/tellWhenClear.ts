import { deskPage, showDesk, type ToldPage, watchDesk } from './desk.ts';

/** Says something above the picture, after what is being said there, and not before dialogs are closed. */
export function tellWhenClear(told: Omit<ToldPage, 'sort'>): void {
  const tell = () => {
    const page = deskPage();
    if (page !== null && page.sort !== 'told') return false;
    showDesk({ ...page, ...told, sort: 'told', text: [page?.text ?? '', told.text].join(' ').trim() });
    return true;
  };
  if (tell()) return;
  // Whoever closes a dialog has closed it before anything else is shown.
  const stop = watchDesk(() => {
    if (deskPage() !== null) return;
    stop();
    queueMicrotask(tell);
  });
}
