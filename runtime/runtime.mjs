// In the package this file is the bundle of `index.ts`; here it stands in for it, so that scripts run from the sources.
export * from './index.ts';
