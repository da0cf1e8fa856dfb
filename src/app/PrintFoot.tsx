import { useEffect, useRef } from 'react';
import { wordsIn } from '../core/model/text.ts';
import { usePart } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';

/**
 * What a printed page says of itself: the dataset, its version and licence, and the link that opens the view again. Before
 * printing it also notes the shape of the picture, which paper must keep.
 */
export function PrintFoot() {
  const { appName, version } = useMessages();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const link = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const prepare = () => {
      if (link.current) link.current.textContent = location.href;
      const root = document.documentElement;
      // What is drawn on a dark ground cannot be read on a white one.
      root.style.setProperty('--picture-ground', getComputedStyle(root).backgroundColor);
      const box = document.querySelector('main figure')?.getBoundingClientRect();
      if (box) root.style.setProperty('--picture-ratio', `${box.width} / ${box.height}`);
    };
    addEventListener('beforeprint', prepare);
    return () => removeEventListener('beforeprint', prepare);
  }, []);
  const title = wordsIn(dataset.title, lang);
  return (
    <p className="print-only">
      {appName} · <span lang={title.lang}>{title.text}</span>
      {dataset.edited && ` · ${version(dataset.edited)}`}
      {dataset.licence && ` · ${dataset.licence}`} · <span ref={link} />
    </p>
  );
}
