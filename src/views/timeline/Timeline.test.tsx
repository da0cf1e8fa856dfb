import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { foldTies } from '../../core/history/foldTies.ts';
import { change, dataset, event } from '../../core/history/testDataset.ts';
import type { Language, ViewParams } from '../../core/permalink/viewParams.ts';
import { planScene } from '../../core/scene/planScene.ts';
import { dayOf } from '../../core/time/day.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { createEntenteStore } from '../../store/createEntenteStore.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { Timeline } from './Timeline.tsx';

const FIRST = dayOf(2024, 1, 1);
const MIDDLE = dayOf(2024, 8, 6);
const LAST = dayOf(2024, 12, 31);

async function show(at: number, lang: Language = 'en', more: Partial<ViewParams> = {}, days: readonly number[] = []) {
  const own = dataset(
    event(FIRST, change('relations:mali,ukraine', 'established')),
    ...days.map((day) => event(day)),
    event(MIDDLE, change('relations:mali,ukraine', 'severed')),
    event(LAST, change('conflict:jnim,mali', 'fighting')),
  );
  const history = foldTies(own);
  const store = createEntenteStore(own, history, planScene(own, history, new Map()), { at, ...more }, lang);
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
      <div style={{ paddingTop: 360 }}>
        <Timeline clock={clock} />
      </div>
    </EntenteContext>,
  );
  // The axis takes its width with the first frame.
  await expect.poll(() => screen.container.querySelector('svg text')).not.toBeNull();
  const slider = screen.getByRole('slider', { name: 'Date', exact: true });
  const press = (type: string, share: number, pointerType = 'mouse', on: Element = slider.element()) => {
    const box = on.getBoundingClientRect();
    const place = { clientX: box.left + box.width * share, clientY: box.top + Math.min(40, box.height / 2) };
    const more = { pointerId: 1, pointerType, button: 0, buttons: type === 'pointerup' ? 0 : 1, bubbles: true };
    on.dispatchEvent(new PointerEvent(type, { ...place, ...more }));
  };
  /** The place of a day as a share of the axis while it shows the whole span. */
  const shareOf = (day: number) => (day - FIRST) / (LAST - FIRST);
  return { store, screen, slider, press, shareOf, passFrame };
}

const short = (day: number) => formatDay(day, 'en', 'short');
const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

beforeEach(async () => {
  await page.viewport(1280, 800);
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
    await screen.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeInTheDocument();
    passFrame(1400);
    expect(store.getState().day).toBe(MIDDLE);
    passFrame(1400);
    expect(store.getState().day).toBe(LAST);
    await expect.element(screen.getByRole('button', { name: 'Play', exact: true })).toBeInTheDocument();
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

describe('two days', () => {
  const EARLIER = dayOf(2024, 3, 1);

  it('are asked for by a switch, and given up by it', async () => {
    const { store, screen } = await show(MIDDLE);
    await expect.element(screen.getByRole('slider', { name: 'Compare with' })).not.toBeInTheDocument();
    await screen.getByRole('radio', { name: 'Two days' }).click();
    await expect.element(screen.getByRole('slider', { name: 'Compare with' })).toBeInTheDocument();
    expect(store.getState().since).not.toBeNull();
    await screen.getByRole('radio', { name: 'One day' }).click();
    expect(store.getState().since).toBeNull();
  });

  it('have a slider each, which tells its day in words', async () => {
    const { store, screen, slider } = await show(MIDDLE, 'fr', { since: EARLIER });
    const since = screen.getByRole('slider', { name: 'Comparer avec' });
    await expect.element(since).toHaveAttribute('aria-valuetext', '1er mars 2024');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '6 août 2024');
    store.getState().swappedDays();
    await expect.element(since).toHaveAttribute('aria-valuetext', '6 août 2024');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '1er mars 2024');
  });

  it('are moved by the keys of whichever slider has the focus', async () => {
    const { store, screen } = await show(MIDDLE, 'en', { since: EARLIER });
    (screen.getByRole('slider', { name: 'Compare with' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(store.getState()).toMatchObject({ since: EARLIER + 1, day: MIDDLE });
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().since).toBe(MIDDLE);
    await userEvent.keyboard('{End}');
    expect(store.getState()).toMatchObject({ since: LAST, day: MIDDLE });
    await userEvent.keyboard('{PageDown}');
    expect(store.getState().since).toBe(FIRST);
  });

  it('are dragged by what is nearer, past one another too', async () => {
    const { store, press, shareOf } = await show(MIDDLE, 'en', { since: EARLIER });
    press('pointerdown', shareOf(EARLIER) + 0.02);
    press('pointermove', 0.9);
    await nextFrame();
    expect(store.getState()).toMatchObject({ day: MIDDLE, isScrubbing: true });
    expect(store.getState().since).toBeGreaterThan(MIDDLE);
    press('pointerup', 1);
    expect(store.getState()).toMatchObject({ day: MIDDLE, since: LAST, isScrubbing: false });
    press('pointerdown', shareOf(MIDDLE), 'touch');
    press('pointermove', 0.1, 'touch');
    press('pointerup', 0, 'touch');
    expect(store.getState()).toMatchObject({ day: FIRST, since: LAST });
  });

  it('keep their labels apart however near they are, also at the ends', async () => {
    const { store, screen } = await show(MIDDLE, 'en', { since: MIDDLE - 1 });
    const boxOf = (text: string) => screen.getByText(text, { exact: true }).element().getBoundingClientRect();
    for (const day of [MIDDLE, FIRST + 1, LAST]) {
      store.getState().wentTo(day);
      store.getState().comparedSince(day - 1);
      const [since, own] = [boxOf(short(day - 1)), boxOf(short(day))];
      expect(since.right).toBeLessThanOrEqual(own.left);
      expect(own.right).toBeLessThan(innerWidth);
    }
  });

  it('can be typed and swapped', async () => {
    const { store, screen } = await show(MIDDLE, 'en', { since: EARLIER });
    await screen.getByRole('button', { name: 'Day to compare with' }).click();
    await screen.getByRole('textbox', { name: 'Day to compare with' }).fill('2024-02-29');
    await userEvent.keyboard('{Enter}');
    expect(store.getState()).toMatchObject({ since: dayOf(2024, 2, 29), day: MIDDLE });
    await screen.getByRole('button', { name: 'Swap the two days' }).click();
    expect(store.getState()).toMatchObject({ day: dayOf(2024, 2, 29), since: MIDDLE });
  });
});

describe('the whole span in little', () => {
  it('is there while the axis is zoomed, and its frame is moved by keys', async () => {
    const { store, screen } = await show(MIDDLE);
    const frame = screen.getByRole('slider', { name: 'Shown period' });
    await expect.element(frame).not.toBeInTheDocument();
    store.getState().changedWindow(() => ({ from: FIRST + 100, to: FIRST + 120 }));
    await expect.element(frame).toHaveAttribute('aria-valuetext', '10 April 2024 to 30 April 2024');
    (frame.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().time.window).toEqual({ from: FIRST + 102, to: FIRST + 122 });
    await userEvent.keyboard('{Home}');
    expect(store.getState().time.window).toEqual({ from: FIRST, to: FIRST + 20 });
    expect(store.getState().day).toBe(MIDDLE);
  });

  it('lets a pointer move the frame, pull its ends, and call it to another place', async () => {
    const { store, screen, press } = await show(MIDDLE);
    store.getState().changedWindow(() => ({ from: FIRST + 100, to: FIRST + 200 }));
    const found = screen.getByRole('slider', { name: 'Shown period' });
    await expect.element(found).toBeInTheDocument();
    const frame = found.element();
    const track = frame.parentElement ?? frame;
    const drag = (from: number, to: number) => {
      press('pointerdown', from / 365, 'mouse', track);
      press('pointermove', to / 365, 'mouse', track);
      press('pointerup', to / 365, 'mouse', track);
      const { window } = store.getState().time;
      return [Math.round(window.from - FIRST), Math.round(window.to - FIRST)];
    };
    expect(drag(150, 180)).toEqual([130, 230]);
    expect(drag(230, 300)).toEqual([130, 300]);
    expect(drag(130, 200)).toEqual([200, 300]);
    expect(drag(50, 50)).toEqual([0, 100]);
  });
});

describe('the settings of time', () => {
  const open = async (days: readonly number[] = []) => {
    const shown = await show(FIRST, 'en', {}, days);
    await shown.screen.getByRole('button', { name: 'Time settings' }).click();
    return shown;
  };

  it('make the buttons step by another unit, and say so', async () => {
    const { store, screen } = await open([dayOf(2024, 5, 5)]);
    await screen.getByRole('radio', { name: 'Change' }).click();
    await screen.getByRole('button', { name: 'Next change' }).click();
    expect(store.getState().day).toBe(MIDDLE);
    await screen.getByRole('button', { name: 'Time settings' }).click();
    await screen.getByRole('radio', { name: 'Month' }).click();
    await screen.getByRole('button', { name: 'Previous month' }).click();
    expect(store.getState().day).toBe(dayOf(2024, 7, 6));
  });

  it('say which days a loop goes round in', async () => {
    const { store, screen } = await open();
    const loop = screen.getByRole('checkbox', { name: 'Loop' });
    await expect.element(loop).toHaveAccessibleDescription('1 Jan 2024 to 31 Dec 2024');
    store.getState().changedWindow(() => ({ from: FIRST, to: FIRST + 30 }));
    await expect.element(loop).toHaveAccessibleDescription('1 Jan 2024 to 31 Jan 2024');
    await loop.click();
    expect(store.getState().time.loop).toEqual({ from: FIRST, to: FIRST + 30 });
  });

  it('offer spacing by event only where events come in bursts', async () => {
    const { screen } = await open();
    await expect.element(screen.getByRole('radio', { name: 'By event' })).not.toBeInTheDocument();
  });

  it('give days of events equal room when the axis is spaced by event', async () => {
    const burst = Array.from({ length: 30 }, (_, n) => dayOf(2024, 5, 1) + n);
    const { store, screen, press } = await open(burst);
    await screen.getByRole('radio', { name: 'By event' }).click();
    press('pointerdown', 16 / 32);
    press('pointerup', 16 / 32);
    expect(store.getState().day).toBe(dayOf(2024, 5, 16));
  });

  it('close on Esc and give the focus back', async () => {
    const { screen } = await open();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('checkbox', { name: 'Loop' })).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Time settings' })).toHaveFocus();
  });
});

describe('the pulse', () => {
  it('is read by a tap, which goes there too', async () => {
    const { store, screen, press, shareOf } = await show(FIRST);
    const title = store.getState().dataset.events[1]?.title ?? '';
    press('pointerdown', shareOf(MIDDLE), 'touch');
    press('pointerup', shareOf(MIDDLE), 'touch');
    expect(store.getState().day).toBe(MIDDLE);
    await expect.element(screen.getByText(String(title), { exact: true })).toBeInTheDocument();
    await userEvent.keyboard('{Shift}');
    await expect.element(screen.getByText(String(title), { exact: true })).not.toBeInTheDocument();
  });

  it('counts no tie that the legend hides', async () => {
    const { store, screen } = await show(MIDDLE);
    const bars = () => screen.container.querySelectorAll('svg path[d^="M"]').length;
    const before = bars();
    store.getState().toggledSort('relations');
    store.getState().toggledSort('conflict');
    await expect.poll(bars).toBeLessThan(before);
  });

  it('draws the rest paler while an actor is picked', async () => {
    const { store, screen } = await show(MIDDLE);
    expect(screen.container.querySelector('g[data-pale]')).toBeNull();
    store.getState().picked({ type: 'actor', id: 'jnim' });
    await expect.poll(() => screen.container.querySelector('g[data-pale]')).not.toBeNull();
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
