import type { FigureModel } from '../../core/figure/figureModel.ts';
import styles from './printFigure.module.css';

/**
 * Prints a figure alone, on a page of its own size, by the browser's dialog; saved as PDF its lines and letters stay
 * sharp. The SVG must have its fonts.
 */
export async function printFigure(svg: string, { width, height, widthCm }: FigureModel): Promise<void> {
  const heightCm = (widthCm * height) / width;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  image.alt = '';
  const page = document.createElement('div');
  page.className = styles.page ?? '';
  page.append(image);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${widthCm.toFixed(3)}cm ${heightCm.toFixed(3)}cm; margin: 0; }`);
  const root = document.documentElement;
  const tidy = () => {
    page.remove();
    delete root.dataset.printing;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    URL.revokeObjectURL(address);
  };
  try {
    await image.decode();
    document.body.append(page);
    root.dataset.printing = 'figure';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    addEventListener('afterprint', tidy, { once: true });
    print();
  } catch (error) {
    tidy();
    throw error;
  }
}
