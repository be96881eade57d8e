import { wear, stand } from './test/catalogue/wear';
const part = (await import(`./src/catalogue/outfit/sundress`)).default;
const r = wear(part as any);
const m = r.meshes[0].mesh; const p = m.positions; const f = stand('female').figure;
const rows: any[] = [];
for (let i=0;i<p.length;i+=3) if (p[i+2]<-0.03 && p[i+1]>1.11 && Math.abs(p[i]-0.078)<0.02) rows.push([p[i+1].toFixed(4), p[i].toFixed(4), p[i+2].toFixed(4), f.distance(p[i],p[i+1],p[i+2]).toFixed(4)]);
rows.sort(); console.log(rows.map(r=>r.join(' ')).join('\n'));
