// Restores the compiler's package once, for Typst.targets: `node pulihkan.mjs <folder with package-lock.json> <stamp>`.
// Two builds may come here at once (two projects, two processes); the second waits and finds the work done.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [folder, cap] = process.argv.slice(2).map(p => path.resolve(p));
const kunci = path.join(folder, '.pulihkan');
const isiKunci = fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
const sudah = () => fs.existsSync(cap) && fs.readFileSync(cap, 'utf8') === isiKunci;
const tidur = ms => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`error KINERJA001: Node.js ${process.versions.node} terlalu lama; pencetak naskah memerlukan Node.js 20 atau lebih baru.`);
  process.exit(1);
}

function acquire() {
  for (let i = 0; i < 1200; i++) {
    try {
      fs.mkdirSync(kunci);
      return;
    } catch (e) {
      if (e.code !== 'EEXIST') throw e;
    }
    // Left behind by a build that was killed.
    const umur = Date.now() - (fs.statSync(kunci, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (umur > 300_000) fs.rmSync(kunci, { recursive: true, force: true });
    tidur(250);
  }
  throw new Error(`folder ${kunci} terkunci oleh proses lain`);
}

if (!sudah()) {
  acquire();
  try {
    if (!sudah()) {
      const hasil = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
        { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
      if (hasil.error || hasil.status !== 0) {
        console.error(`error KINERJA002: npm ci gagal di ${folder}: ${hasil.error?.message ?? `kode ${hasil.status}`}. Pencetak naskah memerlukan Node.js 20 dengan npm.`);
        process.exit(1);
      }
      fs.writeFileSync(cap, isiKunci);
    }
  } finally {
    fs.rmSync(kunci, { recursive: true, force: true });
  }
}
