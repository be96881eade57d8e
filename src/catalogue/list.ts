// Written by tools/list-parts.mjs from the files beside it. Do not edit: add a file instead.
/* eslint-disable */
import type { EnsembleDefinition, PartDefinition } from './part';
import accessoryCatEars from './accessory/cat-ears';
import accessoryGlasses from './accessory/glasses';
import bodyChibi from './body/chibi';
import bodyFemale from './body/female';
import bodyMale from './body/male';
import eyesGentle from './eyes/gentle';
import eyesNarrow from './eyes/narrow';
import eyesRound from './eyes/round';
import faceAnime from './face/anime';
import hairBob from './hair/bob';
import hairBun from './hair/bun';
import hairLong from './hair/long';
import hairPonytail from './hair/ponytail';
import hairShort from './hair/short';
import hairTwintails from './hair/twintails';
import outfitHoodie from './outfit/hoodie';
import outfitJeans from './outfit/jeans';
import outfitKneeSocks from './outfit/knee-socks';
import outfitLoafers from './outfit/loafers';
import outfitOnePieceDress from './outfit/one-piece-dress';
import outfitPleatedSkirt from './outfit/pleated-skirt';
import outfitSailorTop from './outfit/sailor-top';
import outfitSchoolVest from './outfit/school-vest';
import outfitSneakers from './outfit/sneakers';
import outfitTrousers from './outfit/trousers';
import setDress from './set/dress';
import setHoodieAndJeans from './set/hoodie-and-jeans';
import setSailorUniform from './set/sailor-uniform';
import setVestUniform from './set/vest-uniform';

export const PARTS = [accessoryCatEars, accessoryGlasses, bodyChibi, bodyFemale, bodyMale, eyesGentle, eyesNarrow, eyesRound, faceAnime, hairBob, hairBun, hairLong, hairPonytail, hairShort, hairTwintails, outfitHoodie, outfitJeans, outfitKneeSocks, outfitLoafers, outfitOnePieceDress, outfitPleatedSkirt, outfitSailorTop, outfitSchoolVest, outfitSneakers, outfitTrousers] as unknown as PartDefinition[];
export const ENSEMBLES: EnsembleDefinition[] = [setDress, setHoodieAndJeans, setSailorUniform, setVestUniform];
