/** Where things lie on the picture of a face, as fractions of it. One scale both ways. */
export interface FaceSkinLayout {
    /** Front-view head space (x + is the avatar's left) → picture. */
    place(x: number, y: number): [number, number];
    /** Head units → picture. */
    length(units: number): number;
    /** The avatar's left eye, head units. */
    eye: { x: number; y: number; halfWidth: number; halfHeight: number };
    /** The left eye's lid lines at rest from the inner to the outer corner, head units. */
    upperLid: readonly [number, number][];
    lowerLid: readonly [number, number][];
    /** Where the brows' middles lie, head units. */
    browY: number;
    noseY: number;
    chinY: number;
    mouthY: number;
    /** Half width of the mouth, and how much its corners rise, head units. */
    mouth: number;
    cornerRise: number;
    /** Inner rim of an ear and its hollow as closed lines in the picture, left ear then right. */
    ears: { fold: [number, number][]; hollow: [number, number][] }[];
    /** Head units → picture, on an ear. */
    onEar(units: number): number;
}
