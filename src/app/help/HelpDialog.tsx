import { en } from '../../locales/help/en.ts';
import { fr } from '../../locales/help/fr.ts';
import { en as keys } from '../../locales/keys/en.ts';
import { fr as keysFr } from '../../locales/keys/fr.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ShortcutList } from '../ShortcutList.tsx';
import { CitingPart } from './CitingPart.tsx';
import { GlossaryPart } from './GlossaryPart.tsx';
import styles from './HelpDialog.module.css';
import { LimitsPart } from './LimitsPart.tsx';
import { ReadingPart } from './ReadingPart.tsx';

const CATALOGUES = { en, fr };
const KEYS = { en: keys, fr: keysFr };
const PARTS = ['reading', 'glossary', 'keys', 'citing', 'limits', 'privacy'] as const;

/** Everything a reader may ask of the picture: how to read it, what its words mean, how to cite it, and its limits. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { close } = useMessages();
  const lang = usePart('lang');
  const words = CATALOGUES[lang];
  const show = (part: string) => document.getElementById(`help-${part}`)?.scrollIntoView();
  const contents = {
    reading: <ReadingPart words={words} onShown={onClose} />,
    glossary: <GlossaryPart words={words} />,
    keys: <ShortcutList words={KEYS[lang]} />,
    citing: <CitingPart words={words} />,
    limits: <LimitsPart words={words} />,
    privacy: (
      <ul>
        {words.privacyList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ),
  };
  return (
    <Dialog title={words.title} closeWords={close} onClose={onClose} isWide>
      <nav aria-label={words.contents} className={styles.contents}>
        {PARTS.map((part) => (
          <button key={part} type="button" onClick={() => show(part)}>
            {words.parts[part]}
          </button>
        ))}
      </nav>
      {PARTS.map((part) => (
        <section key={part} id={`help-${part}`} aria-labelledby={`help-${part}-head`} className={styles.part}>
          <h3 id={`help-${part}-head`}>{words.parts[part]}</h3>
          {contents[part]}
        </section>
      ))}
    </Dialog>
  );
}
