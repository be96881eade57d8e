/** A text or an icon that is hard to read. */
export interface Faint {
    /** Where it is, as a short selector. */
    where: string;
    text: string;
    color: string;
    background: string;
    ratio: number;
    needed: number;
}

/**
 * Texts and icons whose contrast with what is behind them is below WCAG's AA: 4.5 for text, 3 for large text and for
 * icons. What is switched off is exempt; what is see-through lies over the lightest the stage can be.
 */
export function faintOnes(): Faint[] {
    type Rgba = [number, number, number, number];
    const STAGE: Rgba = [240, 244, 247, 1];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const known = new Map<string, Rgba>();
    // The browser itself turns any colour it writes into bytes.
    const parse = (color: string): Rgba => {
        let rgba = known.get(color);
        if (!rgba) {
            const numbers = /^rgba?\(([^)]+)\)$/.exec(color)?.[1].split(/[ ,/]+/).map(Number);
            if (numbers) rgba = [numbers[0], numbers[1], numbers[2], numbers[3] ?? 1];
            else {
                context.clearRect(0, 0, 1, 1);
                context.fillStyle = color;
                context.fillRect(0, 0, 1, 1);
                const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
                rgba = [r, g, b, a / 255];
            }
            known.set(color, rgba);
        }
        return rgba;
    };
    const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
    const luminance = (rgb: Rgba) => {
        const [r, g, b] = rgb.slice(0, 3).map((n) => (n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: Rgba, b: Rgba) => {
        const [x, y] = [luminance(a), luminance(b)];
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    /** What lies behind an element: several where a gradient does. */
    const behind = (element: Element | null): Rgba[] => {
        if (!element || element.classList.contains('h-viewport')) return [STAGE];
        const style = getComputedStyle(element);
        const own = style.backgroundImage.includes('gradient') ? (style.backgroundImage.match(/(?:rgba?|color|oklab)\([^)]+\)/g) ?? []).map(parse) : [parse(style.backgroundColor)];
        const opacity = Number(style.opacity);
        if (opacity === 1 && own.every((color) => color[3] === 1)) return own;
        const below = behind(element.parentElement);
        return own.flatMap((color) => below.map((under) => over([color[0], color[1], color[2], color[3] * opacity], under)));
    };
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    const faint: Faint[] = [];
    const check = (element: Element, color: string, text: string, needed: number) => {
        let opacity = 1;
        for (let e: Element | null = element; e; e = e.parentElement) opacity *= Number(getComputedStyle(e).opacity);
        const [r, g, b, a] = parse(color);
        for (const under of behind(element)) {
            const ratio = contrast(over([r, g, b, a * opacity], under), under);
            if (ratio < needed - 0.005)
                faint.push({ where: `${element.parentElement ? `${nameOf(element.parentElement)} > ` : ''}${nameOf(element)}`, text: text.trim().slice(0, 30), color, background: under.map(Math.round).slice(0, 3).join(' '), ratio: Math.round(ratio * 100) / 100, needed });
        }
    };
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (element.closest('.pcui-disabled, :disabled, [aria-disabled=true], noscript, script, #view-cube-container') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const style = getComputedStyle(element);
        const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
        const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join('');
        if (text.trim()) check(element, style.color, text, large ? 3 : 4.5);
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
            check(element, style.color, element.value, 4.5);
            if (element.placeholder && !element.value) check(element, getComputedStyle(element, '::placeholder').color, element.placeholder, 4.5);
        }
        const svg = element.querySelector(':scope > svg.icon');
        if (svg) check(element, getComputedStyle(svg).color, '(icon)', 3);
    }
    return faint;
}
