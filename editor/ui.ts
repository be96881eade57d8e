import { Button, type Panel } from '@playcanvas/pcui';
import { icon, type IconName } from './icons';

/** A DOM element with a class and children. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
}

export interface IconButtonOptions {
    icon?: IconName;
    /** Shown on the button when there is no icon, or beside it. */
    text?: string;
    /** Tooltip and, without text, the name for screen readers. */
    hint: string;
    /** Key shown after the hint. */
    key?: string;
    class?: string;
    onClick?: (event: MouseEvent) => void;
}

/** A PCUI button with one of our icons and an accessible name. */
export function button(options: IconButtonOptions): Button {
    const result = new Button({ unsafe: true, text: '', class: ['h-button', ...(options.class?.split(' ') ?? [])] });
    setButton(result, options);
    // PCUI only paints it grey: the browser is told as well, so that Tab passes it by.
    const follow = () => ((result.dom as HTMLButtonElement).disabled = !result.enabled);
    result.on('enable', follow);
    result.on('disable', follow);
    if (options.onClick) result.dom.addEventListener('click', (event) => result.enabled && options.onClick!(event as MouseEvent));
    return result;
}

/** Changes what a button shows. */
export function setButton(target: Button, { icon: name, text, hint, key }: IconButtonOptions): void {
    target.dom.innerHTML = `${name ? icon(name) : ''}${text ? `<span class="h-button-text"></span>` : ''}`;
    if (text) target.dom.querySelector('.h-button-text')!.textContent = text;
    target.dom.title = key ? `${hint} (${key})` : hint;
    if (text) target.dom.removeAttribute('aria-label');
    else target.dom.setAttribute('aria-label', hint);
}

/** Lets the keyboard fold a collapsible panel: its header takes the focus, Enter and Space. */
export function foldByKey(panel: Panel): void {
    const header = panel.header.dom;
    header.tabIndex = 0;
    header.setAttribute('role', 'button');
    const tell = () => header.setAttribute('aria-expanded', String(!panel.collapsed));
    panel.on('collapse', tell);
    panel.on('expand', tell);
    tell();
    header.addEventListener('keydown', (event) => {
        if (event.target !== header || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        event.stopPropagation();
        panel.collapsed = !panel.collapsed;
    });
}

/** Marks a button that stays down. */
export function setPressed(target: Button, pressed: boolean): void {
    target.class[pressed ? 'add' : 'remove']('h-pressed');
    target.dom.setAttribute('aria-pressed', String(pressed));
}

/** The picture in a canvas of its own. */
export function pictureOf(image: ImageData, className = ''): HTMLCanvasElement {
    const canvas = el('canvas', className);
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')!.putImageData(image, 0, 0);
    return canvas;
}

export interface MenuEntry {
    text: string;
    key?: string;
    enabled?: boolean;
    run(): void;
}

let openMenu: (() => void) | undefined;

/** Opens a menu at a point of the page, kept inside the window; arrows, Enter and Escape work. `-` draws a line. */
export function showMenu(x: number, y: number, entries: (MenuEntry | '-')[], returnFocus?: HTMLElement): void {
    openMenu?.();
    const menu = el('div', 'h-menu');
    menu.setAttribute('role', 'menu');
    const items: HTMLButtonElement[] = [];
    for (const entry of entries) {
        if (entry === '-') {
            menu.append(el('div', 'h-menu-line'));
            continue;
        }
        const item = el('button', 'h-menu-item', el('span', '', entry.text), el('kbd', '', entry.key ?? ''));
        item.setAttribute('role', 'menuitem');
        item.disabled = entry.enabled === false;
        item.addEventListener('click', () => {
            close();
            entry.run();
        });
        items.push(item);
        menu.append(item);
    }
    const close = () => {
        menu.remove();
        window.removeEventListener('pointerdown', outside, true);
        openMenu = undefined;
        returnFocus?.focus();
    };
    const outside = (event: Event) => {
        if (!menu.contains(event.target as Node)) close();
    };
    menu.addEventListener('keydown', (event) => {
        const live = items.filter((item) => !item.disabled);
        const at = live.indexOf(document.activeElement as HTMLButtonElement);
        if (event.key === 'ArrowDown') live[(at + 1) % live.length]?.focus();
        else if (event.key === 'ArrowUp') live[(at - 1 + live.length) % live.length]?.focus();
        else if (event.key === 'Escape' || event.key === 'Tab') close();
        else return;
        event.preventDefault();
        event.stopPropagation();
    });
    document.body.append(menu);
    const box = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(4, Math.min(x, innerWidth - box.width - 4))}px`;
    menu.style.top = `${Math.max(4, Math.min(y, innerHeight - box.height - 4))}px`;
    window.addEventListener('pointerdown', outside, true);
    openMenu = close;
    items.find((item) => !item.disabled)?.focus();
}

/** Whether keys typed now belong to a text field. */
export function isTyping(target: EventTarget | null): boolean {
    const element = target as HTMLElement | null;
    return !!element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
}

const turns = new MessageChannel();
const awaitingTurn: (() => void)[] = [];
turns.port1.onmessage = () => awaitingTurn.shift()?.();

/** Resolves in a task of its own, after keys and clicks that wait: unlike a frame, it comes also while the GPU is busy. */
export function nextTurn(): Promise<void> {
    return new Promise((resolve) => {
        awaitingTurn.push(resolve);
        turns.port2.postMessage(undefined);
    });
}

/** Waits for a pause in calls. */
export function debounce<A extends unknown[]>(milliseconds: number, run: (...args: A) => void): (...args: A) => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return (...args) => {
        clearTimeout(timer);
        timer = setTimeout(() => run(...args), milliseconds);
    };
}

/** Collects what must be undone when a panel closes. */
export class Cleanup {
    private tasks: (() => void)[] = [];
    add(task: (() => void) | { unbind(): void }): void {
        this.tasks.push(typeof task === 'function' ? task : () => task.unbind());
    }
    listen<K extends keyof WindowEventMap>(target: Window, event: K, listener: (event: WindowEventMap[K]) => void, options?: AddEventListenerOptions | boolean): void {
        target.addEventListener(event, listener, options);
        this.tasks.push(() => target.removeEventListener(event, listener, options));
    }
    run(): void {
        for (const task of this.tasks.splice(0).reverse()) task();
    }
}
