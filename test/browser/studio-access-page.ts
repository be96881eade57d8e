import { faintOnes, type Faint } from './contrast';

/** What the test asks inside the page. */
export interface Access {
    faint(): Faint[];
    /** Starts a walk with the Tab key over what matches `controls`. */
    walk(controls: string): void;
    /** After a press: whether the focus is on something new, on something met before, or outside the page. */
    step(): 'new' | 'again' | 'out';
    /** What the walk has not met, and what it met without a mark of the focus. */
    result(): { missed: string[]; dim: string[] };
}

declare global {
    interface Window {
        access: Access;
    }
}

/** How an element and what frames it look: this must change when the focus comes. */
function look(element: Element): string {
    const looks: string[] = [];
    for (let e: Element | null = element, i = 0; e && i < 3; e = e.parentElement, i++) {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(e);
        looks.push([outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor].join());
    }
    return looks.join('|');
}

const nameOf = (e: Element): string => `${e.tagName.toLowerCase()}.${[...e.classList].join('.')} “${(e.getAttribute('aria-label') ?? e.textContent ?? '').slice(0, 30)}”`;

let selector = '';
let calm = new Map<Element, string>();
let met = new Set<Element>();
let dim = new Set<string>();

window.access = {
    faint: faintOnes,
    walk(controls) {
        selector = controls;
        (document.activeElement as HTMLElement | null)?.blur();
        calm = new Map([...document.querySelectorAll(controls)].map((e) => [e, look(e)]));
        met = new Set();
        dim = new Set();
    },
    step() {
        const e = document.activeElement;
        if (!e || e === document.body) return 'out';
        if (met.has(e)) return 'again';
        met.add(e);
        if (calm.get(e) === look(e)) dim.add(nameOf(e));
        return 'new';
    },
    result() {
        const missed = [...document.querySelectorAll<HTMLElement>(selector)].filter((e) => {
            if (met.has(e) || e.closest(':disabled, .pcui-disabled, #view-cube-container') || !e.checkVisibility({ visibilityProperty: true })) return false;
            // In a group that arrows walk through one member is enough.
            const group = e.closest('[role=radiogroup], [role=tablist], [role=list], [role=tree]');
            return !(e.tabIndex < 0 && group && [...met].some((other) => group.contains(other)));
        });
        return { missed: missed.map(nameOf), dim: [...dim] };
    }
};
