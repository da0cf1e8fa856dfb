import { useMessages } from '../store/useMessages.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ShortcutList } from './ShortcutList.tsx';

/** The list of keys, over the picture. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages();
  return (
    <Dialog title={words.shortcuts} closeWords={words.close} onClose={onClose}>
      <ShortcutList />
    </Dialog>
  );
}
