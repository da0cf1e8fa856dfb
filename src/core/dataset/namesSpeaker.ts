/** Beginnings of words that say on whose word something is told, or that it is disputed; `$` ends a whole word. */
const STEMS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'en',
    [
      ...[
        'according',
        'accus',
        'acknowledg',
        'admits',
        'admitted',
        'alleg',
        'announc',
        'appears',
        'assert',
        'attribut',
      ],
      ...['blam', 'charges$', 'cites$', 'cited$', 'claim', 'complain', 'condemn', 'confirm', 'contest', 'contradict'],
      ...['declar', 'deni', 'deny', 'disavow', 'disput', 'hint', 'implied', 'implies', 'imply', 'insist', 'interview'],
      ...['mention', 'points to$', 'protest', 'purport', 'question', 'refus', 'reject', 'remark', 'report', 'said$'],
      ...['say$', 'says$', 'seems$', 'so-called', 'speaks of$', 'spoke of$', 'statement', 'states that$', 'suggest'],
      ...['suspect', 'suspicion', 'tells$', 'told$', 'unconfirmed', 'warn', 'words of$', 'writes$', 'wrote$'],
    ],
  ],
  [
    'fr',
    [
      ...['accus', 'admet', 'affirm', 'allég', 'allègu', 'annonc', 'assur', 'attribu', 'avou', 'confirm', 'contest'],
      ...['contred', 'd’après', "d'après", 'déclar', 'démen', 'déni', 'dénonc', 'désavou', 'dit$', 'disent$', 'disput'],
      ...['évoqu', 'fait état', 'font état', 'impliqu', 'imput', 'insinu', 'laisse entendre', 'laissent entendre'],
      ...['mentionn', 'met en cause', 'mettent en cause', 'met en doute', 'nie$', 'nient$', 'non confirmé', 'parle de'],
      ...['plainte', 'présum', 'prétend', 'protest', 'propos de', 'reconna', 'récus', 'refus', 'rejet', 'reproch'],
      ...['revendiqu', 'selon$', 'semble', 'serait', 'seraient', 'signal', 'soi-disant', 'soupçon', 'soutient que'],
      ...['suggèr', 'suspect'],
    ],
  ],
]);

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  [...STEMS].map(([lang, stems]) => {
    const words = stems.map((stem) => stem.replace('$', '(?![\\p{L}\\p{N}])')).join('|');
    return [lang, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'iu')];
  }),
);

/**
 * Tells whether a title says on whose word it stands, by its words; null for languages that are not known here. A text
 * without a language (empty tag) is taken for English.
 */
export function namesSpeaker(title: string, lang: string): boolean | null {
  return PATTERNS.get(lang === '' ? 'en' : (lang.split('-')[0] ?? ''))?.test(title.normalize('NFC')) ?? null;
}
