import { en } from '../locales/keys/en.ts';
import { fr } from '../locales/keys/fr.ts';
import { usePart } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ShortcutList } from './ShortcutList.tsx';

const CATALOGUES = { en, fr };

/** The list of keys, over the picture. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { close } = useMessages();
  const words = CATALOGUES[usePart('lang')];
  return (
    <Dialog title={words.title} closeWords={close} onClose={onClose}>
      <ShortcutList words={words} />
    </Dialog>
  );
}
