import type { Slot } from '../src/catalogue/part';
import { setPart, type Recipe } from '../src/recipe/index';
import type { EditorHost, PortraitView } from './hosts/host';

const VIEW: Record<Slot, PortraitView> = {
    body: 'full', face: 'face', eyes: 'face', makeup: 'face', freckles: 'face', mole: 'face', scar: 'face', facepaint: 'face', bodymark: 'full', tattoo: 'full', beard: 'face', patch: 'face',
    hair: 'head', bangs: 'head', sides: 'head', ahoge: 'head', ornament: 'head', hairband: 'head', horns: 'head', halo: 'head', ears: 'head', top: 'torso', bottom: 'hips', dress: 'full',
    legwear: 'legs', footwear: 'feet', eyewear: 'face', headwear: 'head', neckwear: 'torso', apron: 'full', waist: 'hips', outer: 'torso', cape: 'full', handwear: 'full', wrist: 'full', earrings: 'face', mask: 'face',
    bag: 'full', tail: 'full', wings: 'full'
};

/**
 * Pictures to choose parts by: each part worn by the same mannequin, built and drawn when its button is first seen and
 * nothing more urgent is being built.
 */
export class PartPictures {
    private readonly pictures = new Map<string, Promise<ImageData>>();

    constructor(
        private readonly host: EditorHost,
        /** What the mannequin wears besides. */
        private readonly mannequin: Recipe
    ) {}

    of(slot: Slot, id: string): Promise<ImageData> {
        let picture = this.pictures.get(id);
        if (!picture) {
            picture = this.make(slot, id);
            // A picture that failed may be tried again when it is next seen.
            picture.catch(() => this.pictures.delete(id));
            this.pictures.set(id, picture);
        }
        return picture;
    }

    private async make(slot: Slot, id: string): Promise<ImageData> {
        const bare = structuredClone(this.mannequin);
        // What would hide the part stays off.
        for (const other of ['headwear', 'eyewear', 'neckwear', 'ears', 'outer', 'cape', 'apron', 'bag', 'tail', 'wings', 'mask'] as Slot[]) if (other !== slot) delete bare.parts[other];
        if (slot === 'legwear') delete bare.parts.dress;
        delete bare.parts[slot];
        return (await this.host.viewport.portrait(setPart(bare, id), VIEW[slot], { quiet: true })).image;
    }
}
