import { counterIn } from '../counterIn.ts';

const count = counterIn('en');

/** The words of exporting and reopening figures in English; the other catalogues have the same keys. */
export const en = {
  title: 'Export figure',
  preview: 'Preview',
  making: 'Making the figure…',
  failed: (cause: string) => `The figure could not be made: ${cause}`,
  size: (width: string, height: string) => `${width} × ${height} cm`,
  choices: 'Choices',

  kind: 'Figure of',
  kinds: { day: 'This day', comparison: 'Comparison', filmstrip: 'Filmstrip' },
  noComparison: 'To compare two days, choose “Compare dates” first.',
  days: 'Days of the filmstrip',
  dayNumber: (n: number) => `Day ${n}`,
  dayWrong: (text: string) => `“${text}” is no date of the form 2024-08-06.`,
  dayOutside: (from: string, to: string) => `The dataset covers ${from} to ${to}.`,
  daysTooFew: (least: number) => `A filmstrip needs at least ${least} different days.`,
  addDay: 'Add a day',
  removeDay: (day: string) => `Remove ${day}`,
  suggest: 'Suggest',
  suggestNear: 'Changes around this day',
  suggestEven: 'Evenly',

  format: 'Format',
  presets: { report: 'Report', slide: 'Slide', square: 'Square', page: 'Page' },
  width: 'Width in cm',
  widthWrong: (least: number, most: number) => `From ${least} to ${most} cm`,
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark', grey: 'Greyscale' },
  language: 'Language',
  languages: { en: 'English', fr: 'Français' },
  pulse: 'Timeline with the day marked',
  sources: 'Sources',
  sourceForms: { line: 'The foremost', list: 'As many as fit' },
  fonts: 'Embed the fonts, so that it looks the same everywhere',
  fontsMissing: 'The fonts could not be fetched; without them letters may look different.',

  words: 'Words',
  figureTitle: 'Title',
  subtitle: 'Subtitle',
  alt: 'Alternative text, for those who cannot see the figure',
  reset: (field: string) => `Reset: ${field}`,
  resetShort: 'Reset',

  file: 'File',
  fileGroups: {
    picture: 'Picture',
    all: 'Everything',
    table: 'What is shown',
    caption: 'Caption',
    references: 'References',
  },
  files: {
    svg: 'SVG, sharp at any size',
    png300: (px: number) => `PNG, 300 dpi (${px} px)`,
    png2: (px: number) => `PNG, 2× (${px} px)`,
    png1: (px: number) => `PNG, 1× (${px} px)`,
    pack: 'Report pack (.zip)',
    csv: 'Table (.csv)',
    json: 'Table and sources (.json)',
    text: 'Plain text (.txt)',
    markdown: 'Markdown (.md)',
    html: 'HTML (.html)',
    latex: 'LaTeX (.tex)',
    bibtex: 'BibTeX (.bib)',
    ris: 'RIS (.ris)',
    csl: 'CSL-JSON (.json)',
  },
  download: 'Download',
  copyImage: 'Copy image',
  print: 'Print',
  writing: (name: string) => `Making ${name}…`,
  saved: (name: string) => `Saved as ${name}`,
  saveFailed: (name: string, cause: string) => `${name} could not be made: ${cause}`,
  imageCopied: 'Image copied',
  imageRefused: 'The browser does not let the image be copied. Download it as PNG instead.',
  printing: 'Opening the print dialog…',
  tooLarge: 'The browser cannot draw a picture as large as this.',

  cite: 'Cite',
  style: 'Style',
  styles: { chicago: 'Chicago', apa: 'APA', iso690: 'ISO 690' },
  copyLink: 'Link',
  copyView: 'This view',
  copySources: 'Its sources',
  copyCaption: 'Caption',
  captionButton: 'Copy caption',
  captionAs: 'Caption as',
  captionFormats: { text: 'Plain text', markdown: 'Markdown', html: 'HTML', latex: 'LaTeX' },
  copyHeading: 'Copy',
  copied: (what: string) => `Copied: ${what}`,
  copyRefused: 'The browser does not let this be copied. Select the text and copy it yourself:',
  toSelect: 'Text to copy',

  embed: 'Embed',
  embedAs: 'Embed as',
  embedForms: {
    frame: 'Live picture, fixed height',
    resizing: 'Live picture, fitting height',
    figure: 'Still picture with caption',
    link: 'Link',
  },
  frozen: 'Keep the data as they are today; later ones are offered beside them',
  height: 'Height in px',
  heightWrong: (least: number, most: number) => `From ${least} to ${most} px`,
  code: 'Code',
  copyCode: 'Copy code',
  stillHint: (file: string) => `Put ${file} beside the page.`,

  headings: { day: 'Day', until: 'Until', certainty: 'Certainty', date: 'Date' },
  certain: 'certain',
  possible: 'possible',

  readMe: (title: string, link: string) => `${title}

figure.svg        The figure; sharp at any size, its text can be searched and edited.
figure.png        The figure at 300 dpi, for programs that take no SVG.
data.csv          What the figure shows, as a table.
data.json         The same for programs, with the sources as CSL-JSON.
caption.txt       Caption with numbered sources: plain text,
caption.md        Markdown,
caption.html      HTML,
caption.tex       LaTeX.
references.bib    The sources for BibTeX,
references.ris    for Zotero, EndNote and others (RIS),
references.json   as CSL-JSON.
alt.txt           The alternative text, for those who cannot see the figure.

The view online: ${link}
figure.svg and figure.png carry the view and the data they show: dropped on the app, they open it again.
`,

  openFigure: 'Open a figure…',
  openFigureHint: 'A figure made here opens its view again: drop it anywhere on the page, or',
  drop: 'Drop a file to open it',
  dropHint: 'A dataset (JSON), a GEXF, CSV tables or a figure',
  figureSame: 'Opened from a figure. The data are the same as when it was made.',
  figureChanged: (events: number) =>
    events === 0
      ? 'Opened from a figure. Since it was made the dataset has changed, but none of its events.'
      : `Opened from a figure. Since it was made, ${count(events, 'event has', 'events have')} changed in the dataset.`,
  figureNeeds: (name: string, id: string) =>
    `This figure was made from “${name}”. Open that dataset (${id}) first, then the figure.`,
  figureProblems: {
    'not-a-figure': (file: string) => `${file} was not exported from here, so there is no view in it to open.`,
    'too-large': (file: string) => `${file} is too large to be a figure of ours.`,
    damaged: (file: string) => `${file} is damaged: what it carries cannot be read. Nothing was opened.`,
    tampered: (file: string) => `${file} was altered after it was exported, so it proves nothing. Nothing was opened.`,
    newer: (file: string) => `${file} was made by a later version of Entente. Load the newest version, then open it.`,
    unreadable: (file: string) => `${file} could not be read from your disk.`,
  },
};

/** The shape that every catalogue of exporting has. */
export type ExportMessages = typeof en;
