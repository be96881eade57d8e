import { BooleanInput, ColorPicker, NumericInput, SelectInput, SliderInput, TextInput, VectorInput, type Element } from '@playcanvas/pcui';
import type { OptionSpec } from '../../src/catalogue/part';
import { icon } from '../icons';
import type { OptionValue } from '../recipe-values';
import type { Triple } from '../scene-document';
import { t, tr } from '../strings';
import { el } from '../ui';

/** Choices up to this many are buttons side by side; more are a list. */
const MOST_BUTTONS = 4;

/** A labelled control. `show` sets what it displays without reporting a change. */
export interface Field<T> {
    dom: HTMLElement;
    /** What the search compares with, lower case. */
    text: string;
    show(value: T, changed?: boolean): void;
    destroy(): void;
}

interface FieldOptions {
    title: string;
    hint?: string;
    onReset?: () => void;
}

let gestures = 0;

function frame({ title, hint, onReset }: FieldOptions, control: HTMLElement, text = title): { dom: HTMLElement; text: string; mark(changed: boolean): void } {
    const label = el('span', 'h-field-label', title);
    if (hint) label.title = hint;
    const dom = el('div', 'h-field', label, el('div', 'h-field-control', control));
    let reset: HTMLButtonElement | undefined;
    if (onReset) {
        reset = el('button', 'h-field-reset');
        reset.innerHTML = icon('reset');
        reset.title = t('inspector.reset');
        reset.setAttribute('aria-label', `${title}: ${t('inspector.reset')}`);
        reset.addEventListener('click', onReset);
        dom.append(reset);
    }
    const mark = (changed: boolean) => {
        dom.classList.toggle('h-changed', changed);
        if (reset) reset.disabled = !changed;
    };
    mark(false);
    return { dom, text: text.toLowerCase(), mark };
}

/** Follows one press of the pointer or one run of keys, so that a drag is one undo step. */
function gestureOf(dom: HTMLElement): () => string {
    let name = `g${++gestures}`;
    const next = () => (name = `g${++gestures}`);
    dom.addEventListener('pointerdown', next, true);
    dom.addEventListener('focusin', next);
    return () => name;
}

function named(element: Element, title: string): void {
    const target = element.dom.matches('input,[tabindex]') ? element.dom : (element.dom.querySelector('input,[tabindex]') ?? element.dom);
    target.setAttribute('aria-label', title);
}

/** The control a catalogue option asks for. */
export function optionField(spec: OptionSpec, swatches: readonly string[], onChange: (value: OptionValue, gesture: string) => void, onReset: () => void): Field<OptionValue> {
    const options: FieldOptions = { title: tr(spec.title), hint: spec.hint, onReset };
    const words = `${spec.title.en} ${spec.title.ja} ${spec.group ?? ''}`;
    if (spec.type === 'number') {
        const digits = Math.max(0, Math.min(4, -Math.floor(Math.log10(spec.step) + 1e-9)));
        const input = new SliderInput({ min: spec.min, max: spec.max, sliderMin: spec.min, sliderMax: spec.max, step: spec.step, precision: digits, value: spec.default });
        const gesture = gestureOf(input.dom);
        let quiet = false;
        input.on('change', (value: number) => !quiet && onChange(value, gesture()));
        const { dom, text, mark } = frame(options, input.dom, words);
        if (spec.unit) dom.querySelector('.h-field-label')!.append(el('small', '', spec.unit));
        named(input, options.title);
        return {
            dom, text,
            show(value, changed = false) {
                quiet = true;
                input.value = Number(value);
                quiet = false;
                mark(changed);
            },
            destroy: () => input.destroy()
        };
    }
    if (spec.type === 'color') {
        const input = new ColorPicker({ value: rgb(spec.default) });
        const gesture = gestureOf(input.dom);
        let quiet = false;
        input.on('change', (value: number[]) => !quiet && onChange(hex(value), gesture()));
        const row = el('div', 'h-swatches');
        row.style.setProperty('--columns', String(Math.ceil(swatches.length / 2)));
        const dots = swatches.map((color) => {
            const dot = el('button', 'h-swatch');
            dot.style.background = color;
            dot.title = color;
            dot.setAttribute('aria-label', `${options.title} ${color}`);
            dot.addEventListener('click', () => onChange(color, `swatch ${++gestures}`));
            row.append(dot);
            return dot;
        });
        const { dom, text, mark } = frame(options, el('div', 'h-color', input.dom, row), words);
        named(input, options.title);
        return {
            dom, text,
            show(value, changed = false) {
                quiet = true;
                input.value = rgb(String(value));
                quiet = false;
                mark(changed);
                dots.forEach((dot, i) => dot.classList.toggle('h-on', swatches[i] === String(value).toLowerCase()));
            },
            destroy: () => input.destroy()
        };
    }
    if (spec.type === 'toggle') {
        const input = new BooleanInput({ type: 'toggle', value: spec.default });
        let quiet = false;
        input.on('change', (value: boolean) => !quiet && onChange(value, `toggle ${++gestures}`));
        const { dom, text, mark } = frame(options, input.dom, words);
        named(input, options.title);
        return {
            dom, text,
            show(value, changed = false) {
                quiet = true;
                input.value = !!value;
                quiet = false;
                mark(changed);
            },
            destroy: () => input.destroy()
        };
    }
    if (spec.values.length <= MOST_BUTTONS) {
        const row = el('div', 'h-choices');
        row.setAttribute('role', 'radiogroup');
        row.setAttribute('aria-label', options.title);
        const buttons = spec.values.map(({ id, title }) => {
            const choice = el('button', 'h-choice', tr(title));
            choice.setAttribute('role', 'radio');
            choice.addEventListener('click', () => onChange(id, `choice ${++gestures}`));
            row.append(choice);
            return { id, choice };
        });
        const { dom, text, mark } = frame(options, row, words);
        return {
            dom, text,
            show(value, changed = false) {
                for (const { id, choice } of buttons) {
                    choice.classList.toggle('h-on', id === value);
                    choice.setAttribute('aria-checked', String(id === value));
                }
                mark(changed);
            },
            destroy: () => {}
        };
    }
    const input = new SelectInput({ options: spec.values.map(({ id, title }) => ({ v: id, t: tr(title) })), value: spec.default });
    let quiet = false;
    input.on('change', (value: string) => !quiet && onChange(value, `choice ${++gestures}`));
    const { dom, text, mark } = frame(options, input.dom, words);
    named(input, options.title);
    return {
        dom, text,
        show(value, changed = false) {
            quiet = true;
            input.value = value;
            quiet = false;
            mark(changed);
        },
        destroy: () => input.destroy()
    };
}

export function textField(title: string, onChange: (value: string) => void, readOnly = false): Field<string> {
    const input = new TextInput({ readOnly });
    let quiet = false;
    input.on('change', (value: string) => !quiet && onChange(value));
    named(input, title);
    const { dom, text } = frame({ title }, input.dom);
    return {
        dom, text,
        show(value) {
            quiet = true;
            input.value = value;
            quiet = false;
        },
        destroy: () => input.destroy()
    };
}

export function numberField(title: string, limits: { min?: number; max?: number; step: number; precision: number }, onChange: (value: number, gesture: string) => void): Field<number> {
    const input = new NumericInput({ ...limits, value: 0 });
    const gesture = gestureOf(input.dom);
    let quiet = false;
    input.on('change', (value: number) => !quiet && onChange(value, gesture()));
    named(input, title);
    const { dom, text } = frame({ title }, input.dom);
    return {
        dom, text,
        show(value) {
            quiet = true;
            input.value = value;
            quiet = false;
        },
        destroy: () => input.destroy()
    };
}

export function vectorField(title: string, step: number, onChange: (value: Triple, gesture: string) => void): Field<Triple> {
    const input = new VectorInput({ dimensions: 3, step, precision: 3, value: [0, 0, 0] });
    const gesture = gestureOf(input.dom);
    let quiet = false;
    input.on('change', (value: number[]) => !quiet && value.every(Number.isFinite) && onChange([value[0], value[1], value[2]], gesture()));
    input.inputs.forEach((axis, i) => named(axis, `${title} ${'XYZ'[i]}`));
    const { dom, text } = frame({ title }, input.dom);
    dom.classList.add('h-field-wide');
    return {
        dom, text,
        show(value) {
            quiet = true;
            input.value = value;
            quiet = false;
        },
        destroy: () => input.destroy()
    };
}

const rgb = (color: string): number[] => [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16) / 255);
const hex = (value: number[]): string => '#' + value.slice(0, 3).map((n) => Math.round(Math.max(0, Math.min(1, n)) * 255).toString(16).padStart(2, '0')).join('');
