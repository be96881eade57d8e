declare module 'gltf-validator' {
    export interface Message {
        code: string;
        message: string;
        /** 0 error, 1 warning, 2 information, 3 hint. */
        severity: number;
        pointer?: string;
    }
    export interface Report {
        issues: { numErrors: number; numWarnings: number; numInfos: number; numHints: number; messages: Message[]; truncated: boolean };
    }
    const validator: {
        validateBytes(bytes: Uint8Array, options?: { maxIssues?: number; ignoredIssues?: string[] }): Promise<Report>;
    };
    export default validator;
}
