import type { CitationStyle } from '../citation/citation.ts';
import { escapeUrl } from '../citation/formattedText.ts';
import { escapeHtml } from '../citation/writeHtml.ts';
import type { FigureText } from './figureText.ts';
import { type CaptionOptions, writeCaption } from './writeCaption.ts';

/** A view to be set into another page. */
export interface EmbeddedView {
  /** The address of the folder that `embed.html` is in: `https://example.org/entente/`. */
  readonly base: string;
  /** The query of the view with its `?`. */
  readonly query: string;
  /** What the frame shows, for those who cannot see it. */
  readonly title: string;
  /** In CSS px. */
  readonly height: number;
}

/** The least and the greatest height of a frame, in CSS px; the page that resizes frames keeps to the same. */
export const FRAME_HEIGHTS = { min: 320, max: 2400 } as const;

/** The script that lets frames have the height they ask for, beside `embed.html`. */
export const RESIZER_FILE = 'embedResizer.js';

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The address of the embed page for a view. */
export function embedAddress({ base, query }: Pick<EmbeddedView, 'base' | 'query'>): string {
  return siteAddress(base, `embed.html${query}`);
}

/** The code of a frame of a fixed height. */
export function frameCode(view: EmbeddedView): string {
  return `${frameTag(view, '')}\n`;
}

/** The code of a frame that grows to its content, with the script that lets it. */
export function resizingFrameCode(view: EmbeddedView): string {
  const script = siteAddress(view.base, RESIZER_FILE);
  return `${frameTag(view, ' data-entente-embed')}\n<script src="${escapeHtml(script)}" async></script>\n`;
}

/** The code of a picture with its alternative text and caption, for pages that take no frames. */
export function staticFigureCode(
  text: FigureText,
  style: CitationStyle,
  options: CaptionOptions & { readonly image: string },
): string {
  return writeCaption(text, 'html', style, options);
}

function frameTag(view: EmbeddedView, marker: string): string {
  const { min, max } = FRAME_HEIGHTS;
  const height = Math.min(max, Math.max(min, Math.round(view.height)));
  const attributes = [
    `src="${escapeHtml(embedAddress(view))}"`,
    `title="${escapeHtml(view.title)}"`,
    `width="100%" height="${height}" style="border: 0"`,
    'loading="lazy" referrerpolicy="no-referrer"',
    `sandbox="${SANDBOX}"`,
  ];
  return `<iframe ${attributes.join(' ')}${marker}></iframe>`;
}

function siteAddress(base: string, path: string): string {
  return escapeUrl(`${base.replace(/[?#].*$/s, '').replace(/\/?$/, '/')}${path}`);
}
