import { presentationOf } from '../catalogue/index';
import type { PartDefinition } from '../catalogue/part';
import type { ResolvedPart } from './resolve';

/** From this youth on a figure is young: a teenager. 0 is grown up, 1 a child. */
const YOUNG = 0.25;

/** Whether a body may wear a part: what reveals is for grown-up figures alone, whoever asks. */
export const maySuit = (part: Pick<PartDefinition, 'revealing'>, body: ResolvedPart): boolean =>
    !part.revealing || (presentationOf(body.part) !== 'chibi' && Number(body.options.youth ?? 0) < YOUNG);
