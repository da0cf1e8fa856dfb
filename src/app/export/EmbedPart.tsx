import { useId } from 'react';
import { FRAME_HEIGHTS } from '../../core/figure/writeEmbedCode.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import { Button } from '../../ui/Button.tsx';
import { copyOrShow } from './copyOrShow.ts';
import { EMBED_FORMS } from './figureChoices.ts';
import { embedCode, fileBaseOf } from './figureTexts.ts';
import type { MadeFigure } from './makeFigure.ts';
import { NumberField } from './NumberField.tsx';
import styles from './Part.module.css';
import type { Choosing } from './useChoices.ts';
import type { Telling } from './useOutcome.ts';

interface EmbedPartProps {
  readonly choosing: Choosing;
  readonly figure: MadeFigure | null;
  /** The edition of the data that is open; null where it cannot be told. */
  readonly edition: string | null;
  readonly run: Telling['run'];
  readonly words: ExportMessages;
}

/** The code by which another page shows the view or its figure. */
export function EmbedPart({ choosing: { choices, choose }, figure, edition, run, words }: EmbedPartProps) {
  const id = useId();
  const { embed, embedHeight, isFrozen, style } = choices;
  const { min, max } = FRAME_HEIGHTS;
  const embedding = { form: embed, height: embedHeight, edition: isFrozen ? edition : null };
  const code = figure ? embedCode(figure, embedding, style) : '';
  const isFramed = embed === 'frame' || embed === 'resizing';
  return (
    <section className={styles.part} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{words.embed}</h3>
      <div className={styles.field}>
        <label htmlFor={`${id}-form`}>{words.embedAs}</label>
        <select
          id={`${id}-form`}
          value={embed}
          onChange={({ target }) => choose({ embed: EMBED_FORMS.find((one) => one === target.value) ?? 'frame' })}
        >
          {EMBED_FORMS.map((form) => (
            <option key={form} value={form}>
              {words.embedForms[form]}
            </option>
          ))}
        </select>
      </div>
      {isFramed && edition !== null && (
        <label className={styles.check}>
          <input type="checkbox" checked={isFrozen} onChange={({ target }) => choose({ isFrozen: target.checked })} />
          {words.frozen}
        </label>
      )}
      {isFramed && (
        <NumberField
          label={words.height}
          value={embedHeight}
          least={min}
          most={max}
          step={10}
          problem={words.heightWrong(min, max)}
          onChange={(next) => choose({ embedHeight: next })}
        />
      )}
      {embed === 'figure' && figure && <p className={styles.hint}>{words.stillHint(`${fileBaseOf(figure)}.svg`)}</p>}
      <textarea
        className={styles.code}
        aria-label={words.code}
        readOnly
        rows={4}
        spellCheck={false}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div>
        <Button
          disabled={figure === null}
          onClick={() => run('', () => copyOrShow({ text: code, html: null }, words.code, words))}
        >
          {words.copyCode}
        </Button>
      </div>
    </section>
  );
}
