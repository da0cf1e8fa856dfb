/** The types of item of CSL 1.0.2 (citationstyles.org, csl-data.json). */
export const CSL_TYPES = [
  ...(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'] as const),
  ...(['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'] as const),
  ...(['entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case'] as const),
  ...(['legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet'] as const),
  ...(['paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post'] as const),
  ...(['post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech'] as const),
  ...(['standard', 'thesis', 'treaty', 'webpage'] as const),
] as const;

/** The variables of CSL 1.0.2 that hold text or a number, beside the usual ones. */
export const CSL_TEXTS: readonly string[] = [
  ...['abstract', 'annote', 'archive_collection', 'archive_location', 'archive-place', 'authority', 'call-number'],
  ...['chapter-number', 'citation-key', 'citation-label', 'citation-number', 'collection-number', 'collection-title'],
  ...['container-title-short', 'dimensions', 'division', 'DOI', 'edition', 'event', 'event-place', 'event-title'],
  ...['first-reference-note-number', 'ISBN', 'ISSN', 'issue', 'journalAbbreviation', 'jurisdiction'],
  ...['keyword', 'locator', 'medium', 'note', 'number-of-pages', 'number-of-volumes'],
  ...['original-publisher', 'original-publisher-place', 'original-title', 'page', 'page-first', 'part-number'],
  ...['part-title', 'PMCID', 'PMID', 'printing-number', 'publisher-place', 'references', 'reviewed-genre'],
  ...['reviewed-title', 'scale', 'section', 'shortTitle', 'source', 'status', 'supplement-number', 'title-short'],
  ...['version', 'volume', 'volume-title', 'volume-title-short', 'year-suffix'],
];

/** The variables of CSL 1.0.2 that hold names, beside the author. */
export const CSL_NAMES: readonly string[] = [
  ...['chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator', 'director'],
  ...['editor', 'editorial-director', 'executive-producer', 'guest', 'host', 'illustrator', 'interviewer', 'narrator'],
  ...['organizer', 'original-author', 'performer', 'producer', 'recipient', 'reviewed-author', 'script-writer'],
  ...['series-creator', 'translator'],
];

/** The variables of CSL 1.0.2 that hold a date, beside the dates of issue and of access. */
export const CSL_DATES: readonly string[] = ['available-date', 'event-date', 'original-date', 'submitted'];
