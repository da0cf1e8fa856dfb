import { useId } from 'react';
import { CITATION_STYLES } from '../../core/citation/citation.ts';
import type { WrittenSources } from '../../core/citation/writeSourceList.ts';
import { CAPTION_FORMATS } from '../../core/figure/writeCaption.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { copyOrShow } from './copyOrShow.ts';
import { captionOf, fileBaseOf, sourceCitations, viewCitation } from './figureTexts.ts';
import type { MadeFigure } from './makeFigure.ts';
import styles from './Part.module.css';
import type { Choosing } from './useChoices.ts';
import type { Telling } from './useOutcome.ts';

interface CitePartProps {
  readonly choosing: Choosing;
  readonly figure: MadeFigure | null;
  readonly run: Telling['run'];
  readonly words: ExportMessages;
}

/** What to copy beside a figure: its link, citations of the view and of its sources, its caption. */
export function CitePart({ choosing: { choices, choose }, figure, run, words }: CitePartProps) {
  const id = useId();
  const { style, caption } = choices;
  const copy = (what: string, write: (made: MadeFigure) => WrittenSources) => {
    if (figure) run('', () => copyOrShow(write(figure), what, words));
  };
  const isIdle = figure === null;
  return (
    <section className={styles.part} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{words.cite}</h3>
      <Choice
        legend={words.style}
        options={CITATION_STYLES.map((one) => [one, words.styles[one]] as const)}
        chosen={style}
        onChoose={(next) => choose({ style: next })}
      />
      <fieldset className={styles.buttons}>
        <legend>{words.copyHeading}</legend>
        <Button
          disabled={isIdle}
          onClick={() => copy(words.copyLink, ({ subject }) => ({ text: subject.link, html: null }))}
        >
          {words.copyLink}
        </Button>
        <Button disabled={isIdle} onClick={() => copy(words.copyView, (made) => viewCitation(made, style))}>
          {words.copyView}
        </Button>
        <Button disabled={isIdle} onClick={() => copy(words.copySources, (made) => sourceCitations(made, style))}>
          {words.copySources}
        </Button>
      </fieldset>
      <div className={styles.row}>
        <div className={styles.field}>
          <label htmlFor={`${id}-caption`}>{words.captionAs}</label>
          <select
            id={`${id}-caption`}
            value={caption}
            onChange={({ target }) =>
              choose({ caption: CAPTION_FORMATS.find((one) => one === target.value) ?? 'text' })
            }
          >
            {CAPTION_FORMATS.map((format) => (
              <option key={format} value={format}>
                {words.captionFormats[format]}
              </option>
            ))}
          </select>
        </div>
        <Button
          disabled={isIdle}
          onClick={() =>
            copy(words.copyCaption, (made) => ({
              text: captionOf(made, caption, style, fileBaseOf(made)),
              html: null,
            }))
          }
        >
          {words.captionButton}
        </Button>
      </div>
    </section>
  );
}
