/** What a figure is for: a column of a report, a slide, a square for a page or a post, a whole page of paper. */
export const FIGURE_PRESETS = ['report', 'slide', 'square', 'page'] as const;
/** The format of a figure. */
export type FigurePreset = (typeof FIGURE_PRESETS)[number];

/** The measures of a format in units of the figure, of which 70 are about a centimetre at the usual width. */
export interface FigureFormat {
  readonly width: number;
  /** null where the figure is as high as what is in it. */
  readonly height: number | null;
  /** The usual width in cm. */
  readonly widthCm: number;
  readonly margin: number;
  readonly titleSize: number;
  readonly titleLines: number;
  readonly textSize: number;
  /** The size of what stands in the foot. */
  readonly smallSize: number;
  readonly labelSize: number;
  /** The most lines of sources and of notes in the foot. */
  readonly sourceLines: number;
  readonly noteLines: number;
  /** Whether what room is left over goes to the picture, rather than staying free at the end or going to a list of sources. */
  readonly isPictureFilling: boolean;
  /** The width of a column at the right that holds the legend or a list of changes, and the foot; null where all are in the middle. */
  readonly side: { readonly legend: number; readonly list: number } | null;
}

/** The measures of each format. */
export const FIGURE_FORMATS: Readonly<Record<FigurePreset, FigureFormat>> = {
  report: {
    width: 1120,
    height: null,
    widthCm: 16,
    margin: 36,
    titleSize: 31,
    titleLines: 3,
    textSize: 17,
    smallSize: 14,
    labelSize: 16,
    sourceLines: 6,
    noteLines: 10,
    isPictureFilling: false,
    side: null,
  },
  slide: {
    width: 1440,
    height: 810,
    widthCm: 33.867,
    margin: 38,
    titleSize: 31,
    titleLines: 2,
    textSize: 17,
    smallSize: 13.5,
    labelSize: 15.5,
    sourceLines: 4,
    noteLines: 14,
    isPictureFilling: true,
    side: { legend: 330, list: 430 },
  },
  square: {
    width: 1120,
    height: 1120,
    widthCm: 16,
    margin: 40,
    titleSize: 33,
    titleLines: 3,
    textSize: 17,
    smallSize: 14,
    labelSize: 16,
    sourceLines: 4,
    noteLines: 5,
    isPictureFilling: true,
    side: null,
  },
  page: {
    width: 1470,
    height: 2079,
    widthCm: 21,
    margin: 126,
    titleSize: 40,
    titleLines: 3,
    textSize: 18,
    smallSize: 14.5,
    labelSize: 16.5,
    sourceLines: 24,
    noteLines: 24,
    isPictureFilling: false,
    side: null,
  },
};
