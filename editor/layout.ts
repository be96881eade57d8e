import { el } from './ui';
import { t } from './strings';

/** Where panels go. Everything is in one grid, so nothing on screen ever overlaps the stage by surprise. */
export interface Layout {
    root: HTMLElement;
    top: HTMLElement;
    left: HTMLElement;
    right: HTMLElement;
    /** Around the canvas; notices and hints lie over it. */
    viewport: HTMLElement;
    canvas: HTMLCanvasElement;
    notices: HTMLElement;
    strip: HTMLElement;
    prompt: HTMLElement;
    status: HTMLElement;
}

export function createLayout(root: HTMLElement): Layout {
    const canvas = el('canvas', 'h-canvas');
    canvas.tabIndex = 0;
    canvas.setAttribute('aria-label', t('viewport.label'));
    const notices = el('div', 'h-notices');
    notices.setAttribute('aria-live', 'polite');
    const top = el('header', 'h-top');
    const left = el('aside', 'h-left');
    const right = el('aside', 'h-right');
    const viewport = el('main', 'h-viewport', canvas, notices);
    const strip = el('section', 'h-strip');
    const prompt = el('section', 'h-prompt');
    const status = el('footer', 'h-status');
    root.className = 'h-studio';
    root.append(top, left, viewport, right, el('div', 'h-dock', strip, prompt), status);
    return { root, top, left, right, viewport, canvas, notices, strip, prompt, status };
}
