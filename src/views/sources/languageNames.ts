/** How languages are called in a language; a tag that names none is left as it is. */
export function languageNames(lang: string): (tag: string) => string {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
