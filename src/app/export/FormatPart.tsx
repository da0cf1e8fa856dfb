import { FIGURE_PRESETS } from '../../core/figure/figurePresets.ts';
import { FIGURE_THEMES } from '../../core/figure/figureThemes.ts';
import { LANGUAGES, type Language } from '../../core/permalink/viewParams.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import { Choice } from '../../ui/Choice.tsx';
import { WIDTHS_CM, widthOf } from './figureChoices.ts';
import { NumberField } from './NumberField.tsx';
import styles from './Part.module.css';
import type { Choosing } from './useChoices.ts';

interface FormatPartProps {
  readonly choosing: Choosing;
  readonly appLang: Language;
  readonly words: ExportMessages;
}

/** How the figure looks: format, width, colours, language, and what stands beside the picture. */
export function FormatPart({ choosing: { choices, choose }, appLang, words }: FormatPartProps) {
  const { least, most } = WIDTHS_CM;
  return (
    <section className={styles.part}>
      <Choice
        legend={words.format}
        options={FIGURE_PRESETS.map((preset) => [preset, words.presets[preset]] as const)}
        chosen={choices.preset}
        onChoose={(preset) => choose({ preset, widthCm: null })}
      />
      <NumberField
        label={words.width}
        value={widthOf(choices)}
        least={least}
        most={most}
        step={0.5}
        problem={words.widthWrong(least, most)}
        onChange={(widthCm) => choose({ widthCm })}
      />
      <Choice
        legend={words.theme}
        options={FIGURE_THEMES.map((theme) => [theme, words.themes[theme]] as const)}
        chosen={choices.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <Choice
        legend={words.language}
        options={LANGUAGES.map((lang) => [lang, words.languages[lang]] as const)}
        chosen={choices.lang ?? appLang}
        onChoose={(lang) => choose({ lang: lang === appLang ? null : lang })}
      />
      <Choice
        legend={words.sources}
        options={[
          ['line', words.sourceForms.line],
          ['list', words.sourceForms.list],
        ]}
        chosen={choices.sources}
        onChoose={(sources) => choose({ sources })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choices.isPulseShown}
          onChange={({ target }) => choose({ isPulseShown: target.checked })}
        />
        {words.pulse}
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choices.areFontsEmbedded}
          onChange={({ target }) => choose({ areFontsEmbedded: target.checked })}
        />
        {words.fonts}
      </label>
    </section>
  );
}
