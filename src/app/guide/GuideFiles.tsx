import schemaUrl from '../../../data/dataset.schema.json?url';
import templateUrl from '../../../data/template.json?url';
import type { GuideMessages } from '../../locales/guide/en.ts';
import styles from './GuideDialog.module.css';

/** The files to begin with: the template, and the schema by which editors complete and check. */
export function GuideFiles({ words }: { readonly words: GuideMessages }) {
  return (
    <p className={styles.ways}>
      <a href={templateUrl} download="template.json">
        {words.template}
      </a>
      <a href={schemaUrl} download="dataset.schema.json">
        {words.schema}
      </a>
    </p>
  );
}
