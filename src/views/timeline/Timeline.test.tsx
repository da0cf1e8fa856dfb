import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { foldTies } from '../../core/history/foldTies.ts';
import { change, dataset, event } from '../../core/history/testDataset.ts';
import type { Language } from '../../core/permalink/viewParams.ts';
import { planScene } from '../../core/scene/planScene.ts';
import { dayOf } from '../../core/time/day.ts';
import { createEntenteStore } from '../../store/createEntenteStore.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { Timeline } from './Timeline.tsx';

const FIRST = dayOf(2024, 1, 1);
const MIDDLE = dayOf(2024, 8, 6);
const LAST = dayOf(2024, 12, 31);

async function show(at: number, lang: Language = 'en') {
  const own = dataset(
    event(FIRST, change('relations:mali,ukraine', 'established')),
    event(MIDDLE, change('relations:mali,ukraine', 'severed')),
    event(LAST, change('conflict:jnim,mali', 'fighting')),
  );
  const history = foldTies(own);
  const store = createEntenteStore(own, history, planScene(own, history, new Map()), { at }, lang);
  let now = 0;
  let onFrame: (() => void) | null = null;
  const clock = {
    now: () => now,
    request: (callback: () => void) => {
      onFrame = callback;
      return 0;
    },
    cancel: () => {
      onFrame = null;
    },
  };
  const passFrame = (ms: number) => {
    now += ms;
    const callback = onFrame;
    onFrame = null;
    callback?.();
  };
  const screen = await render(
    <EntenteContext value={store}>
      <Timeline clock={clock} />
    </EntenteContext>,
  );
  const slider = screen.getByRole('slider');
  const press = (type: string, share: number) => {
    const box = slider.element().getBoundingClientRect();
    const place = { clientX: box.left + box.width * share, clientY: box.top + 40 };
    const more = { pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1, bubbles: true };
    slider.element().dispatchEvent(new PointerEvent(type, { ...place, ...more }));
  };
  return { store, screen, slider, press, passFrame };
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

beforeEach(async () => {
  await page.viewport(1280, 400);
  // A dispatched pointer is none that could be captured.
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the slider', () => {
  it('is named Date and tells its day in words, which follow the day', async () => {
    const { store, slider } = await show(MIDDLE);
    await expect.element(slider).toHaveAccessibleName('Date');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '6 August 2024');
    store.getState().wentTo(LAST);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '31 December 2024');
    await expect.element(slider).toHaveAttribute('aria-valuenow', String(LAST));
    await expect.element(slider).toHaveAttribute('aria-valuemax', String(LAST));
  });

  it('tells its day in French', async () => {
    const { slider } = await show(FIRST, 'fr');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '1er janvier 2024');
  });

  it('moves the day with a drag, which settles once, when let go', async () => {
    const { store, press } = await show(MIDDLE);
    let settled = 0;
    store.subscribe((state, before) => {
      if (before.isScrubbing && !state.isScrubbing) settled++;
    });
    press('pointerdown', 0.3);
    press('pointermove', 0.5);
    press('pointermove', 1);
    await nextFrame();
    expect(store.getState().day).toBe(LAST);
    expect(store.getState().isScrubbing).toBe(true);
    press('pointermove', -0.5);
    press('pointerup', -0.5);
    expect(store.getState().day).toBe(FIRST);
    expect(store.getState().isScrubbing).toBe(false);
    expect(settled).toBe(1);
  });

  it('goes to the event when pressed beside it', async () => {
    const { store, slider, press } = await show(FIRST);
    const width = slider.element().getBoundingClientRect().width;
    const share = (MIDDLE - FIRST) / (LAST - FIRST) + 3 / width;
    press('pointerdown', share);
    press('pointerup', share);
    expect(store.getState().day).toBe(MIDDLE);
  });

  it('shows fewer days when zoomed, and follows the day when it leaves', async () => {
    const { store, screen, slider } = await show(FIRST);
    const label = (text: string) => slider.getByText(text, { exact: true });
    for (let n = 0; n < 4; n++) await screen.getByRole('button', { name: 'Zoom the timeline in' }).click();
    await expect.element(label('7 Jan')).toBeInTheDocument();
    store.getState().wentTo(LAST);
    await expect.element(label('7 Jan')).not.toBeInTheDocument();
    await expect.element(label('15 Dec')).toBeInTheDocument();
  });
});

describe('the buttons', () => {
  it('step from event to event and rest at the ends', async () => {
    const { store, screen } = await show(MIDDLE);
    const next = screen.getByRole('button', { name: 'Next event' });
    const previous = screen.getByRole('button', { name: 'Previous event' });
    await next.click();
    expect(store.getState().day).toBe(LAST);
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    await previous.click();
    await previous.click();
    expect(store.getState().day).toBe(FIRST);
    await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
    await expect.element(next).toHaveAttribute('aria-disabled', 'false');
  });

  it('play through the events and stop at the last', async () => {
    const { store, screen, passFrame } = await show(FIRST);
    await screen.getByRole('button', { name: 'Play' }).click();
    await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeInTheDocument();
    passFrame(1400);
    expect(store.getState().day).toBe(MIDDLE);
    passFrame(1400);
    expect(store.getState().day).toBe(LAST);
    await expect.element(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument();
  });

  it('stop playing on Esc', async () => {
    const { store } = await show(FIRST);
    store.getState().played();
    await userEvent.keyboard('{Escape}');
    expect(store.getState().isPlaying).toBe(false);
  });

  it('go to a date that is typed, say what is no date, and tell when a date lies outside', async () => {
    const { store, screen } = await show(FIRST);
    await screen.getByRole('button', { name: 'Go to date' }).click();
    const field = screen.getByRole('textbox', { name: 'Go to date' });
    await field.fill('2024-13');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveAccessibleDescription('“2024-13” is no date of the form 2024-08-06');
    await field.fill('1999');
    await userEvent.keyboard('{Enter}');
    expect(store.getState().day).toBe(FIRST);
    await expect.element(field).toHaveAccessibleDescription(/1 January 1999 lies outside/);
    await field.fill('2024-08-06');
    await userEvent.keyboard('{Enter}');
    expect(store.getState().day).toBe(MIDDLE);
    await expect.element(field).not.toBeInTheDocument();
  });
});

describe('the strips', () => {
  it('show the ties of a picked actor, and pick the tie that is pressed', async () => {
    const { store, screen } = await show(MIDDLE);
    await expect.element(screen.getByRole('list', { name: 'Ties through time' })).not.toBeInTheDocument();
    store.getState().picked({ type: 'actor', id: 'mali' });
    await screen.getByRole('button', { name: 'ukraine relations' }).click();
    expect(store.getState().pick).toEqual({ type: 'tie', id: 'relations:mali,ukraine' });
  });
});
