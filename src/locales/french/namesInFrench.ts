import { type NameForm, nameForm } from './nameForms.ts';

/** A vowel, or the h of the few known names before which French elides. */
const ELIDES = /^(?:[aeiouàâäéèêëîïôöûüœ]|Haïti)/i;

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

function articled(form: NameForm, name: string): string {
  if (form === 'none') return name;
  if (form === 'plural') return `les ${name}`;
  if (ELIDES.test(name)) return `l’${name}`;
  return `${form === 'masculine' ? 'le' : 'la'} ${name}`;
}

function contracted(form: NameForm, name: string, preposition: 'à' | 'de'): string {
  const whole = articled(form, name);
  if (form === 'none') return preposition === 'de' && ELIDES.test(name) ? `d’${name}` : `${preposition} ${name}`;
  if (whole.startsWith('les ')) return `${preposition === 'de' ? 'des' : 'aux'} ${name}`;
  if (whole.startsWith('le ')) return `${preposition === 'de' ? 'du' : 'au'} ${name}`;
  return `${preposition} ${whole}`;
}

function joined(names: readonly string[], put: (form: NameForm, name: string) => string): string | null {
  const parts: string[] = [];
  for (const name of names) {
    const form = nameForm(name);
    if (form === null) return null;
    parts.push(put(form, name));
  }
  return list.format(parts);
}

/**
 * Words before names that take their articles: `selon le Mali et l’Algérie`. Where the form of a name is not known nobody
 * guesses, and the names stand bare after a colon: `selon : Wakanda`.
 */
export function withThe(before: string, ...names: readonly string[]): string {
  const whole = joined(names, articled);
  return whole === null ? `${before} : ${list.format(names)}` : `${before} ${whole}`;
}

/** Words before names that belong to them: `liens du Mali et de l’Algérie`; after a colon where a form is not known. */
export function withOf(before: string, ...names: readonly string[]): string {
  const whole = joined(names, (form, name) => contracted(form, name, 'de'));
  return whole === null ? `${before} : ${list.format(names)}` : `${before} ${whole}`;
}

/** A name after *à*: `au Mali`, `à l’Algérie`, `aux États-Unis`; null where its form is not known. */
export function toName(name: string): string | null {
  const form = nameForm(name);
  return form === null ? null : contracted(form, name, 'à');
}

/** A name with its article within a sentence: `le Mali`; bare where its form is not known. */
export function theName(name: string): string {
  const form = nameForm(name);
  return form === null ? name : articled(form, name);
}

/** Names as the subject that opens a sentence: `Le Mali`, `Les États-Unis et Lakurawa`; bare where a form is not known. */
export function subjectOf(names: readonly string[]): string {
  const [first = ''] = names;
  const whole = list.format(names.map(theName));
  return theName(first) === first ? whole : `L${whole.slice(1)}`;
}

/** True if names take a verb in the plural: several, or one such as `États-Unis`. */
export function areSeveral(names: readonly string[]): boolean {
  return names.length > 1 || names.some((name) => nameForm(name) === 'plural');
}
