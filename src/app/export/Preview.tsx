import type { CSSProperties } from 'react';
import type { ExportMessages } from '../../locales/export/en.ts';
import { usePart } from '../../store/EntenteContext.ts';
import styles from './Preview.module.css';
import type { FigureProgress } from './useFigure.ts';

interface PreviewProps {
  readonly progress: FigureProgress;
  readonly words: ExportMessages;
}

/** The very SVG that is saved, as large as there is room, with its size in print. */
export function Preview({ progress: { made, isMaking, problem }, words }: PreviewProps) {
  const lang = usePart('lang');
  const cm = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const model = made?.figure.model;
  return (
    <section
      className={styles.preview}
      aria-label={words.preview}
      data-making={isMaking || undefined}
      data-made={(made !== null && !isMaking) || undefined}
    >
      <div className={styles.frame}>
        {made && model && (
          <img
            src={made.address}
            alt={model.text.alt}
            width={model.width}
            height={Math.round(model.height)}
            lang={model.text.lang}
            style={{ '--ratio': model.width / model.height } as CSSProperties}
          />
        )}
      </div>
      <p className={styles.state} role="status">
        {isMaking && !problem ? (
          <span className={styles.making}>{words.making}</span>
        ) : (
          model && words.size(cm.format(model.widthCm), cm.format((model.widthCm * model.height) / model.width))
        )}
        {made?.areFontsMissing && !isMaking && <span className={styles.warning}>{words.fontsMissing}</span>}
      </p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {words.failed(problem)}
        </p>
      )}
    </section>
  );
}
