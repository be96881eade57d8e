/** Line icons on a 20 × 20 grid, drawn with the text's colour. */
const PATHS = {
    select: 'M5 3l10 7-4.5 1 2.5 5-2 1-2.5-5L5 15z',
    translate: 'M10 2v16M2 10h16M10 2l-2 2.4M10 2l2 2.4M10 18l-2-2.4M10 18l2-2.4M2 10l2.4-2M2 10l2.4 2M18 10l-2.4-2M18 10l-2.4 2',
    rotate: 'M15.7 6.2A7 7 0 1 0 17 10M16.2 2.6v3.9h-3.9',
    scale: 'M3 11v6h6M3 17l6.5-6.5M11 3h6v6M17 3l-6 6',
    frame: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 8.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6',
    snap: 'M4 3v7a6 6 0 0 0 12 0V3h-4v7a2 2 0 0 1-4 0V3zM4 6h4M12 6h4',
    grid: 'M3 3h14v14H3zM3 7.7h14M3 12.3h14M7.7 3v14M12.3 3v14',
    play: 'M6 3.5l10 6.5-10 6.5z',
    pause: 'M6 4v12M14 4v12',
    undo: 'M4 8h8.5a4.5 4.5 0 0 1 0 9H8M4 8l4-4M4 8l4 4',
    redo: 'M16 8H7.5a4.5 4.5 0 0 0 0 9H12M16 8l-4-4M16 8l-4 4',
    dice: 'M4 4h12v12H4zM7.2 7.2h.01M12.8 7.2h.01M10 10h.01M7.2 12.8h.01M12.8 12.8h.01',
    spark: 'M10 2.5l1.9 5.6 5.6 1.9-5.6 1.9L10 17.5l-1.9-5.6L2.5 10l5.6-1.9z',
    close: 'M5 5l10 10M15 5L5 15',
    reset: 'M4.3 6.2A7 7 0 1 1 3 10M3.8 2.6v3.9h3.9',
    help: 'M7.5 7.6a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2 1-1.2 2M10 14.8h.01M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15',
    day: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
    dusk: 'M3 14h14M5 17h10M6 14a4 4 0 0 1 8 0M10 5v2.5M4.5 8.5l1.3 1.3M15.5 8.5l-1.3 1.3',
    studio: 'M5 3h10l-2 6H7zM10 9v8M6.5 17h7',
    character: 'M10 3a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 1 0 10 3M4 17c0-4 2.6-5.8 6-5.8s6 1.8 6 5.8',
    face: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M7.3 8v1.2M12.7 8v1.2M7 12.6c1.8 1.7 4.2 1.7 6 0',
    hair: 'M3.5 16C3.5 8 5 3 10 3s6.5 5 6.5 13M6 10c2.5-.2 4.5-1.5 5-3.5.6 2 1.6 3 3 3.5M6 10v3.5M14 10v3.5',
    wardrobe: 'M7.5 3L3 6l1.8 3.6L6.5 9v8h7V9l1.7.6L17 6l-4.5-3a2.6 2.6 0 0 1-5 0z',
    life: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M6.5 8.5c.6-.8 1.6-.8 2.2 0M11.3 8.5c.6-.8 1.6-.8 2.2 0M6.5 12h7c-.4 2-1.6 3-3.5 3s-3.1-1-3.5-3z',
    file: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M10 8.5v6M10 14.5L7.5 12M10 14.5l2.5-2.5',
    duplicate: 'M7 7h10v10H7zM13 7V3H3v10h4',
    trash: 'M4 5.5h12M8 5.5V3h4v2.5M5.5 5.5l.8 11.5h7.4l.8-11.5',
    none: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M5 15L15 5',
    chevron: 'M6 8l4 4 4-4',
    warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.3h.01',
    info: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M10 9v5M10 6.3h.01',
    picture: 'M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 14M13 7.5h.01'
} as const;

export type IconName = keyof typeof PATHS;

/** An icon as SVG markup; hidden from screen readers, since its button carries the words. */
export function icon(name: IconName): string {
    const filled = name === 'play' || name === 'select';
    return `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" fill="${filled ? 'currentColor' : 'none'}" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="${PATHS[name]}"/></svg>`;
}
