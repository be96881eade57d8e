import face from '../../src/catalogue/face/anime';
import { partsOf } from '../../src/catalogue/index';
import type { AnimeHead } from '../../src/catalogue/face/anime-head';
import { HairSession } from '../../src/catalogue/hair/session';
import { OutfitSession } from '../../src/catalogue/outfit/outfit-session';
import { makeHead } from '../../src/catalogue/face/anime-head';
import type { BuildContext, OptionSpecs, PartDefinition, PartResult, Presentation } from '../../src/catalogue/part';
import type { MeshData, MorphData } from '../../src/geometry/mesh';
import { random } from '../../src/geometry/random';
import { makeFigure } from '../../src/rig/body-figure';

/** Builds a head as the builder does, for the tests of its parts. */
export const FACE = face as unknown as PartDefinition;
/** Kinds of eyes by name. */
export const EYES: Record<string, PartDefinition> = Object.fromEntries(partsOf('eyes').map((part) => [part.id.slice('eyes/'.length), part]));
export const KINDS = ['female', 'male', 'chibi'] as const;
export type Kind = (typeof KINDS)[number];
export type Values = Record<string, number | string | boolean>;
const PRESENTATION: Record<Kind, Presentation> = { female: 'feminine', male: 'masculine', chibi: 'chibi' };
const figures = Object.fromEntries(KINDS.map((kind) => [kind, makeFigure(`body/${kind}`)]));

export const defaultsOf = (options: OptionSpecs): Values =>
    Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));

export interface BuiltHead {
    head: AnimeHead;
    face: PartResult;
    eyes: PartResult;
    /** All meshes by what they are. */
    skin: MeshData;
    ears: MeshData;
    cavity: MeshData;
    lips: MeshData;
    symbols: MeshData;
    eyeballs: MeshData;
    lashes: MeshData;
    all: MeshData[];
}

export function buildHead(
    kind: Kind = 'female',
    eyesName: keyof typeof EYES = 'round',
    faceValues: Values = {},
    eyeValues: Values = {}
): BuiltHead {
    const figure = figures[kind];
    const presentation = PRESENTATION[kind];
    const faceOptions = { ...defaultsOf(FACE.options), ...faceValues };
    const eyeOptions = { ...defaultsOf(EYES[eyesName].options), ...eyeValues };
    const head = makeHead(figure, faceOptions as never, eyeOptions as never, presentation);
    const context: BuildContext = {
        figure,
        head,
        presentation,
        random: random(1),
        detail: 1,
        skin: { lit: '#ffefe6', shade: '#f4b8ac', outline: '#8a4a44' },
        hairColor: '#4a3b36',
        hair: new HairSession({ color: '#4a3b36' }), outfit: new OutfitSession(),
        worn: new Set()
    };
    const made = FACE.build(context, faceOptions as never);
    const eyes = EYES[eyesName].build(context, eyeOptions as never);
    const [skin, ears, cavity, lips, symbols] = made.meshes.map((piece) => piece.mesh);
    const [eyeballs, lashes] = eyes.meshes.map((piece) => piece.mesh);
    return {
        head,
        face: made,
        eyes,
        skin,
        ears,
        cavity,
        lips,
        symbols,
        eyeballs,
        lashes,
        all: [skin, ears, cavity, lips, symbols, eyeballs, lashes]
    };
}

export const morphOf = (mesh: MeshData, name: string): MorphData | undefined =>
    mesh.morphs.find((morph) => morph.name === name);

/** Positions with one blend shape at a weight. */
export function posed(mesh: MeshData, name: string, weight: number): Float64Array {
    const positions = Float64Array.from(mesh.positions);
    const morph = morphOf(mesh, name);
    morph?.vertices.forEach((v, i) => {
        for (let k = 0; k < 3; k++) positions[3 * v + k] += weight * morph.deltas[3 * i + k];
    });
    return positions;
}
