import type { LightStyle } from '../../paint/iris-lights';
import type { PupilShape } from '../../paint/iris-pupils';
import { irisDrawing } from '../../paint/iris';
import type { Material } from '../../avatar/avatar';
import { AnimeHead } from '../face/anime-head';
import type { Bilingual, BuildContext, OptionValues, PartDefinition, PartResult, Presentation, Words } from '../part';
import { EYE_BONES, eyeBone, eyesMesh, lidOverIris } from './eye-mesh';
import { IRIS_OPTIONS } from './iris-options';
import { lashMesh } from './lash-mesh';
import { LID_OPTIONS } from './lid-options';
import { lineDrawing } from './line-drawing';
import { BROW_OPTIONS, LASH_OPTIONS } from './line-options';

/** The options every kind of eye has. The head reads those that shape it, the rest is paint. */
const EYE_OPTIONS = { ...IRIS_OPTIONS, ...LID_OPTIONS, ...LASH_OPTIONS, ...BROW_OPTIONS };
export type EyeSpecs = typeof EYE_OPTIONS;

/** What makes one kind of eye different from another: its names and the defaults of its options. */
export interface EyeKind {
    id: string;
    title: Bilingual;
    description: string;
    words: Words;
    likely: Record<Presentation, number>;
    defaults: Partial<OptionValues<EyeSpecs>>;
}

/** The definition of one kind of eye. */
export const eyeDefinition = ({ defaults, ...kind }: EyeKind): PartDefinition<EyeSpecs> => ({
    ...kind,
    slot: 'eyes',
    options: withDefaults(defaults),
    build: buildEyes
});

function withDefaults(defaults: EyeKind['defaults']): EyeSpecs {
    const specs: Record<string, object> = { ...EYE_OPTIONS };
    for (const [name, value] of Object.entries(defaults)) specs[name] = { ...specs[name], default: value };
    return specs as EyeSpecs;
}

function buildEyes(context: BuildContext, options: OptionValues<EyeSpecs>): PartResult {
    const { head } = context;
    if (!(head instanceof AnimeHead))
        throw new Error('eyes: context.head must be an AnimeHead (got another HeadShape)');
    const [x, y, z] = eyeBone(head);
    const material = (name: string, kind: Material['kind'], drawing: Material['drawing']): Material => ({
        name,
        kind,
        drawing,
        alpha: 'opaque',
        opacity: 1,
        outlineWidth: 0,
        outlineColor: '#000000'
    });
    const irises = irisDrawing({
        left: options.color,
        right: options.odd ? options.otherColor : options.color,
        lower: options.gradient ? options.lowerColor : undefined,
        sclera: options.sclera,
        pupil: options.pupil as PupilShape,
        brightPupil: options.brightPupil,
        lights: options.lights as LightStyle,
        ...lidOverIris(head)
    });
    const lines = lineDrawing(context.hairColor, context.skin, options.browOwn ? options.browColor : undefined);
    return {
        bones: [
            { name: 'leftEye', parent: 'head', position: head.toAvatar(x, y, z) },
            { name: 'rightEye', parent: 'head', position: head.toAvatar(-x, y, z) }
        ],
        meshes: [
            { layer: 'eyes', boneNames: EYE_BONES, mesh: eyesMesh(head), material: material('Eyes', 'eye', irises) },
            { layer: 'brows', boneNames: ['head'], mesh: lashMesh(head), material: material('Brows', 'line', lines) }
        ]
    };
}
