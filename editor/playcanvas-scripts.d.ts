// The engine ships these scripts as plain JavaScript modules, without declarations.
declare module 'playcanvas/scripts/esm/camera-controls.mjs' {
    import { Script, Vec2, Vec3 } from 'playcanvas';
    export class CameraControls extends Script {
        enableFly: boolean;
        enableOrbit: boolean;
        enablePan: boolean;
        moveSpeed: number;
        rotateSpeed: number;
        zoomSpeed: number;
        zoomRange: Vec2;
        pitchRange: Vec2;
        rotateDamping: number;
        moveDamping: number;
        zoomDamping: number;
        focusDamping: number;
        get focusPoint(): Vec3;
        set focusPoint(point: Vec3);
        focus(focus: Vec3, resetZoom?: boolean): void;
        look(focus: Vec3, resetZoom?: boolean): void;
        reset(focus: Vec3, position: Vec3): void;
    }
}
declare module 'playcanvas/scripts/esm/grid.mjs' {
    import { Color, Script } from 'playcanvas';
    export class Grid extends Script {
        static RESOLUTION_LOW: number;
        static RESOLUTION_MEDIUM: number;
        static RESOLUTION_HIGH: number;
        colorX: Color;
        colorZ: Color;
        resolution: number;
    }
}
declare module '*.css';
declare module '*/runtime/scripts/avatar-life.mjs' {
    import { Script } from 'playcanvas';
    export class AvatarLife extends Script {
        seed: number;
        sway: number;
        breath: number;
    }
}
