import { STANCES, type Stance } from '../../core/model/stance.ts';

/** The colours of the picture as a canvas takes them. */
export interface Inks {
  readonly stances: Readonly<Record<Stance, string>>;
  readonly canvas: string;
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly accent: string;
}

/** Which colour of the reader's own palette stands for a token where the reader forces one; else shapes carry the meaning. */
const FORCED: Readonly<Record<string, string>> = { canvas: 'Canvas', panel: 'Canvas', accent: 'Highlight' };

/** Reads the tokens' present colours through an element, since a canvas understands neither var() nor light-dark(). */
export function readInks(probe: HTMLElement): Inks {
  const isForced = matchMedia('(forced-colors: active)').matches;
  const read = (token: string) => {
    probe.style.color = isForced ? (FORCED[token] ?? 'CanvasText') : `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  return {
    stances: Object.fromEntries(STANCES.map((stance) => [stance, read(stance)])) as Record<Stance, string>,
    canvas: read('canvas'),
    panel: read('panel'),
    ink: read('ink'),
    ink2: read('ink-2'),
    accent: read('accent'),
  };
}

/** Calls back whenever the colours may have become others: by the reader's choice or by the machine's. Returns the way out. */
export function watchInks(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
