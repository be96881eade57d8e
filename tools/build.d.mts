export function build(options?: { quiet?: boolean; only?: string[] }): Promise<void>;
