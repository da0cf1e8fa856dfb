/** A page whose fonts do not come is shown in others after this time in ms. */
const PATIENCE_MS = 2000;

/** Waits for the fonts that the picture measures its labels with, so that the same link gives the same picture. */
export async function loadFonts(): Promise<void> {
  const fonts = ['400 12px "Inter Variable"', '600 12px "Inter Variable"'].map((font) => document.fonts.load(font));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(fonts), patience]);
}
