// Written by tools/list-parts.mjs from the files beside it. Do not edit: add a file instead.
/* eslint-disable */
import type { EnsembleDefinition, PartDefinition } from './part';
import bodyChibi from './body/chibi';
import bodyFemale from './body/female';
import bodyMale from './body/male';
import eyesGentle from './eyes/gentle';
import eyesNarrow from './eyes/narrow';
import eyesRound from './eyes/round';
import faceAnime from './face/anime';
import hairTwintails from './hair/twintails';

export const PARTS = [bodyChibi, bodyFemale, bodyMale, eyesGentle, eyesNarrow, eyesRound, faceAnime, hairTwintails] as unknown as PartDefinition[];
export const ENSEMBLES: EnsembleDefinition[] = [];
