/** How high the picture likes to be for its width, and between which bounds, in px. */
const SHARE = 0.62;
const LEAST = 260;
const MOST = 640;

/**
 * Tells the page around a frame how high the frame would like to be: what stands round the picture, and a picture in
 * proportion to its width. Nothing else is said and nothing is listened to. Returns how to stop.
 */
export function askForHeight(page: HTMLElement, picture: HTMLElement): () => void {
  if (window.parent === window) return () => {};
  let asked = 0;
  const observer = new ResizeObserver(() => {
    const rest = page.clientHeight - picture.clientHeight;
    const height = Math.round(rest + Math.min(MOST, Math.max(LEAST, picture.clientWidth * SHARE)));
    if (height === asked) return;
    asked = height;
    window.parent.postMessage({ ententeHeight: height }, '*');
  });
  observer.observe(page);
  observer.observe(picture);
  return () => observer.disconnect();
}
