/**
 * Text as files can hold it: whole characters only (a lone surrogate is not UTF-8), no control characters, trimmed.
 * `fallback` stands in for nothing: the formats want at least one character in names.
 */
export function fileText(text: unknown, fallback: string): string {
    const whole = Array.from(String(text ?? ''))
        .filter((c) => !/^[\ud800-\udfff]$/.test(c))
        .map((c) => (c < ' ' || c === '\u007f' ? ' ' : c))
        .join('')
        .trim();
    return whole === '' ? fallback : whole;
}

/** Hands out names that differ from every one it handed out before: bones are found by name. */
export function uniqueNames(): (wanted: string) => string {
    const taken = new Set<string>();
    return (wanted) => {
        let name = wanted;
        for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
        taken.add(name);
        return name;
    };
}
