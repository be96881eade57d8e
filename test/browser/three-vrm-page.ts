import { VRMLoaderPlugin, type VRM } from '@pixiv/three-vrm';
import * as THREE from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';

/** What the test asks of a file opened in three-vrm, the reference viewer. */
export interface ViewerReport {
    bones: string[];
    expressions: string[];
    springJoints: number;
    colliders: number;
    materials: string[];
    outlines: number;
    triangles: number;
    heightMetres: number;
    /** Metres the left hand's skinned vertices went when the upper arm turned down by 70°. */
    handMoved: number;
    /** Largest morph weight on the face with each expression at 1. */
    influences: Record<string, number>;
    /** Metres that the vertex moved farthest by each expression at 1 goes. */
    moved: Record<string, number>;
    /** Degrees the left eye turned to look at something 45° to the side. */
    eyeTurned: number;
    /** Metres the last spring joint moved while the head was shaken. */
    springMoved: number;
}

const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
document.body.appendChild(renderer.domElement);
const scene = new THREE.Scene();
scene.background = new THREE.Color('#e6e4ee');
const light = new THREE.DirectionalLight('#ffffff', Math.PI);
light.position.set(-0.6, 1.3, 1.4);
scene.add(light);
const camera = new THREE.PerspectiveCamera(20, 1, 0.1, 20);
let vrm: VRM;

async function load(url: string): Promise<void> {
    const loader = new GLTFLoader();
    loader.register((parser) => new VRMLoaderPlugin(parser));
    const gltf = await loader.loadAsync(url);
    vrm = gltf.userData.vrm as VRM;
    if (vrm) scene.add(vrm.scene);
    else scene.add(gltf.scene);
}

/** Turns the arms down, as people stand. */
function stand(): void {
    const bone = (name: 'leftUpperArm' | 'rightUpperArm' | 'leftLowerArm' | 'rightLowerArm') => vrm.humanoid.getNormalizedBoneNode(name)!;
    bone('leftUpperArm').rotation.z = -1.2;
    bone('rightUpperArm').rotation.z = 1.2;
    bone('leftLowerArm').rotation.z = -0.12;
    bone('rightLowerArm').rotation.z = 0.12;
}

const settle = (seconds: number): void => {
    for (let t = 0; t < seconds; t += 1 / 60) vrm.update(1 / 60);
};

function meshes(): THREE.SkinnedMesh[] {
    const list: THREE.SkinnedMesh[] = [];
    vrm.scene.traverse((o) => (o as THREE.SkinnedMesh).isSkinnedMesh && list.push(o as THREE.SkinnedMesh));
    return list;
}

/** Mean place of the vertices that hang mostly on a bone. */
function centreOf(bone: THREE.Object3D): THREE.Vector3 {
    const sum = new THREE.Vector3();
    const v = new THREE.Vector3();
    let n = 0;
    vrm.scene.updateMatrixWorld(true);
    for (const mesh of meshes()) {
        mesh.skeleton.update();
        const index = mesh.skeleton.bones.indexOf(bone as THREE.Bone);
        const { position, skinIndex, skinWeight } = mesh.geometry.attributes;
        for (let i = 0; i < position.count; i++) {
            if (skinIndex.getX(i) !== index || skinWeight.getX(i) < 0.9) continue;
            v.fromBufferAttribute(position as THREE.BufferAttribute, i);
            mesh.applyBoneTransform(i, v);
            sum.add(v.applyMatrix4(mesh.matrixWorld));
            n++;
        }
    }
    return sum.divideScalar(Math.max(1, n));
}

/** Metres the blend shapes, at their weights now, move any one vertex. */
function farthestMorph(): number {
    let farthest = 0;
    for (const { geometry, morphTargetInfluences: weights = [] } of meshes()) {
        const targets = geometry.morphAttributes.position ?? [];
        const active = targets.map((target, i) => ({ target, weight: weights[i] })).filter(({ weight }) => weight > 0);
        for (let v = 0; v < geometry.attributes.position.count; v++) {
            const [x, y, z] = [0, 1, 2].map((k) => active.reduce((sum, { target, weight }) => sum + weight * target.getComponent(v, k), 0));
            farthest = Math.max(farthest, Math.hypot(x, y, z));
        }
    }
    return farthest;
}

function examine(): ViewerReport {
    const materials = new Set<string>();
    let outlines = 0;
    let triangles = 0;
    for (const mesh of meshes()) {
        const list = Array.isArray(mesh.material) ? mesh.material : [mesh.material];
        for (const material of list) {
            const { isMToonMaterial, isOutline } = material as { isMToonMaterial?: boolean; isOutline?: boolean };
            if (isOutline) outlines++;
            else materials.add(isMToonMaterial ? 'MToon' : material.type);
        }
        triangles += mesh.geometry.index!.count / 3;
    }
    const hand = vrm.humanoid.getRawBoneNode('leftHand')!;
    const before = centreOf(hand);
    vrm.humanoid.getNormalizedBoneNode('leftUpperArm')!.rotation.z = -1.2;
    vrm.humanoid.update();
    const handMoved = centreOf(hand).distanceTo(before);
    vrm.humanoid.resetNormalizedPose();

    const influences: Record<string, number> = {};
    const moved: Record<string, number> = {};
    const names = vrm.expressionManager!.expressions.map((e) => e.expressionName);
    for (const name of names) {
        for (const other of names) vrm.expressionManager!.setValue(other, other === name ? 1 : 0);
        vrm.expressionManager!.update();
        influences[name] = Math.max(0, ...meshes().flatMap((m) => m.morphTargetInfluences ?? []));
        moved[name] = farthestMorph();
    }
    for (const name of names) vrm.expressionManager!.setValue(name, 0);
    vrm.expressionManager!.update();

    const target = new THREE.Object3D();
    const head = vrm.humanoid.getRawBoneNode('head')!;
    vrm.scene.updateMatrixWorld(true);
    target.position.copy(head.getWorldPosition(new THREE.Vector3())).add(new THREE.Vector3(2, 0, 2));
    scene.add(target);
    vrm.lookAt!.target = target;
    vrm.update(1 / 60);
    const eyeTurned = THREE.MathUtils.radToDeg(vrm.humanoid.getRawBoneNode('leftEye')!.quaternion.angleTo(new THREE.Quaternion()));
    vrm.lookAt!.target = null;
    vrm.lookAt!.reset();

    const manager = vrm.springBoneManager!;
    const joints = [...manager.joints];
    settle(1);
    const where = () => joints.map((j) => (j.child ?? j.bone).getWorldPosition(new THREE.Vector3()));
    const rest = where();
    let springMoved = 0;
    for (let i = 0; i < 60; i++) {
        vrm.humanoid.getNormalizedBoneNode('head')!.rotation.y = 0.6 * Math.sin(i / 6);
        vrm.update(1 / 60);
        where().forEach((p, k) => (springMoved = Math.max(springMoved, p.distanceTo(rest[k]))));
    }
    vrm.humanoid.resetNormalizedPose();
    const box = new THREE.Box3().setFromObject(vrm.scene, true);
    return {
        bones: Object.keys(vrm.humanoid.humanBones),
        expressions: names,
        springJoints: joints.length,
        colliders: manager.colliders.length,
        materials: [...materials],
        outlines,
        triangles,
        heightMetres: box.max.y,
        handMoved,
        influences,
        moved,
        eyeTurned,
        springMoved
    };
}

/** A picture of views side by side; a view is a yaw in degrees, and `face` comes near. */
function picture(size: number, views: { yaw: number; face?: boolean; expression?: string }[]): string {
    renderer.setSize(size, size);
    const sheet = document.createElement('canvas');
    sheet.width = size * views.length;
    sheet.height = size;
    const context = sheet.getContext('2d')!;
    if (vrm) {
        stand();
        settle(2);
    }
    const root = vrm ? vrm.scene : scene.children[scene.children.length - 1];
    const height = new THREE.Box3().setFromObject(root, true).max.y;
    views.forEach(({ yaw, face, expression }, i) => {
        for (const e of vrm?.expressionManager?.expressions ?? []) vrm.expressionManager!.setValue(e.expressionName, e.expressionName === expression ? 1 : 0);
        vrm?.update(0);
        const eyes = vrm ? vrm.humanoid.getRawBoneNode('head')!.getWorldPosition(new THREE.Vector3()).y + 0.1 : height * 0.9;
        const y = face ? eyes : height / 2;
        const distance = (face ? 0.17 : height * 0.56) / Math.tan(THREE.MathUtils.degToRad(10));
        const a = THREE.MathUtils.degToRad(yaw);
        camera.position.set(Math.sin(a) * distance, y + (face ? 0 : 0.03 * distance), Math.cos(a) * distance);
        camera.lookAt(0, y, 0);
        light.position.set(Math.sin(a - 0.55) * 2, 1.5, Math.cos(a - 0.55) * 2);
        renderer.render(scene, camera);
        context.drawImage(renderer.domElement, i * size, 0);
    });
    return sheet.toDataURL('image/png');
}

Object.assign(globalThis, { viewer: { load, examine, picture } });
