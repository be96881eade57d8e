/**
 * The head's surface and where it stands, for everything that sits on it: eyes, hair, ears, glasses, hats.
 * Head space: chin at the origin, head height = 1, +Y up, +Z front. The concrete class is `AnimeHead` in `anime-head.ts`.
 */
export interface HeadShape {
    /** Metres per head unit. */
    scale: number;
    /** Avatar-space place of the head-space origin (the chin's height, the head's axis). */
    origin: [number, number, number];
    /** Head space → avatar space. */
    toAvatar(x: number, y: number, z: number): [number, number, number];
    /** Avatar space → head space. */
    toHead(x: number, y: number, z: number): [number, number, number];
    /** The point of the face's surface whose front view is (x, y), lifted off it; head space. */
    at(x: number, y: number, lift?: number): [number, number, number];
    /** Left eye's centre and half size in the front view (x is +, the avatar's left), head space. */
    eye: { x: number; y: number; halfWidth: number; halfHeight: number };
    /** The nose's tip, head space. */
    nose: [number, number, number];
    /** The left ear's middle, head space, and its size: 1 = the base's. */
    ear: [number, number, number];
    earSize: number;
    /** Skull ellipsoid: centre and radii, head space. Hair and hats start from it. */
    skull: { center: [number, number, number]; radii: [number, number, number] };
}
