// Written by tools/list-parts.mjs from the files beside it. Do not edit: add a file instead.
/* eslint-disable */
import type { EnsembleDefinition, PartDefinition } from './part';


export const PARTS = [] as unknown as PartDefinition[];
export const ENSEMBLES: EnsembleDefinition[] = [];
