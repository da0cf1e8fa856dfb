// @ts-check
// These functions run in the page: each is sent there as text, so it can use nothing but its argument.

/**
 * Drags the play head from one end of the slider to the other, one step a frame. Times are in ms: of the handlers of a
 * step, and from the step until the frame after it has begun, when it has been painted.
 * @param {number} steps
 */
export async function dragAcross(steps) {
  const slider = /** @type {HTMLElement} */ (document.querySelector('[role="slider"]'));
  const box = slider.getBoundingClientRect();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** @param {string} type @param {number} share */
  const point = (type, share) =>
    slider.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        isPrimary: true,
        button: 0,
        buttons: type === 'pointerup' ? 0 : 1,
        clientX: box.left + 1 + share * (box.width - 2),
        clientY: box.top + box.height / 2,
      }),
    );
  const handler = [];
  const painted = [];
  let late = 0;
  await frame();
  point('pointerdown', 0);
  let last = await frame();
  for (let step = 1; step <= steps; step++) {
    const start = performance.now();
    point('pointermove', step / steps);
    handler.push(performance.now() - start);
    await frame();
    const now = await frame();
    painted.push(performance.now() - start);
    if (now - last > 2 * 16.7 * 1.5) late++;
    last = now;
  }
  point('pointerup', 1);
  await frame();
  const description = document.querySelector('figure')?.getAttribute('aria-describedby') ?? '';
  const words = document.getElementById(description)?.textContent ?? '';
  // While two days are compared the sentence is about what changed; the table has a row for each tie then, too.
  const told = Number(/(\d[\d,]*) ties? between/.exec(words)?.[1]?.replace(',', '') ?? 0);
  return { handler, painted, late, ties: told || document.querySelectorAll('tr[data-tie]').length };
}

/**
 * Draws that many curved lines afresh on a bare canvas each step: the practical limit of drawing them at all.
 * @param {{ steps: number, ties: number }} size
 */
export async function rawCanvas({ steps, ties }) {
  const canvas = document.createElement('canvas');
  canvas.width = 1068 * devicePixelRatio;
  canvas.height = 560 * devicePixelRatio;
  canvas.style.cssText = 'position:fixed;left:212px;top:56px;width:1068px;height:560px;background:#fff;z-index:99';
  document.body.append(canvas);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const lines = Array.from({ length: ties }, () => Array.from({ length: 6 }, random));
  const colours = ['#175790', '#0095d3', '#83817f', '#bd8000', '#b60d2f', '#1d1d1f'];
  const script = [];
  const painted = [];
  for (let step = 0; step < steps; step++) {
    const start = performance.now();
    context.clearRect(0, 0, canvas.width, canvas.height);
    lines.forEach(([x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0], n) => {
      const kind = (n + step) % 6;
      context.strokeStyle = colours[kind] ?? '#000';
      context.lineWidth = kind === 0 ? 4 : 2;
      context.setLineDash(kind === 3 ? [9, 5] : []);
      context.beginPath();
      context.moveTo(x0 * canvas.width, y0 * canvas.height);
      const [cx, cy] = [(x0 + x2) / 2 + (x1 - 0.5) * 0.1, (y0 + y2) / 2 + (y1 - 0.5) * 0.1];
      context.quadraticCurveTo(cx * canvas.width, cy * canvas.height, x2 * canvas.width, y2 * canvas.height);
      context.stroke();
    });
    script.push(performance.now() - start);
    await frame();
    await frame();
    painted.push(performance.now() - start);
  }
  canvas.remove();
  return { script, painted };
}
