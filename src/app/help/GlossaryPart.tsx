import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import { definitionOf, statusDefinitionOf } from '../../core/model/definitions.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { HelpMessages } from '../../locales/help/en.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import styles from './HelpDialog.module.css';

/** The kinds of tie that the open dataset can use, with their statuses and the article or standard each rests on. */
export function GlossaryPart({ words }: { readonly words: HelpMessages }) {
  const vocabulary = useEntente((state) => state.dataset.vocabulary);
  const lang = usePart('lang');
  return [...vocabulary.values()].map((term) => {
    const { id, name, statuses } = term;
    const { definition, rule } = definitionOf(term);
    const kind = wordsIn(name, lang);
    const basis = rule && wordsIn(rule, lang);
    const meaning = definition && wordsIn(definition, lang);
    return (
      <section key={id} className={styles.kind} aria-labelledby={`help-kind-${id}`}>
        <h4 id={`help-kind-${id}`} lang={kind.lang}>
          {kind.text}
        </h4>
        {meaning && <p lang={meaning.lang}>{meaning.text}</p>}
        {basis && (
          <p className={styles.rule}>
            {words.ruleIs} <span lang={basis.lang}>{basis.text}</span>
          </p>
        )}
        <dl>
          {[...statuses.values()].map((status) => {
            const label = wordsIn(status.name, lang);
            const sense = wordsIn(statusDefinitionOf(term, status.id) ?? '', lang);
            return (
              <div key={status.id}>
                <dt>
                  <LineSwatch {...SWATCH} trace={swatchOf({ stance: status.stance })} />
                  <span lang={label.lang}>{label.text}</span>
                </dt>
                <dd lang={sense.lang}>{sense.text}</dd>
              </div>
            );
          })}
        </dl>
      </section>
    );
  });
}
