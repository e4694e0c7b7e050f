// Turns requests into documents: one JSON object a line on stdin, one JSON object a line on stdout.
// Lives as long as stdin is open; PenyusunTypst starts, watches and ends it.
//
//   request   {"id": 1, "templat": "keputusan.typ", "data": {...}, "mau": "pdf" | "sah" | "svg" | "letak" | "peta", "waktu": 1640995200, "gambar": "<base64>"?, "standar": "1.7"?}
//   response  {"id": 1, "pdf": "<base64>"} | {"id": 1, "pdf": "<base64>", "tanda": [...]} | {"id": 1, "svg": ["<svg…>", …]} | {"id": 1, "letak": [...]} | {"id": 1, "svg": [...], "letak": [...], "tempat": [...]} | {"id": 1, "galat": "…"}
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { Worker } from 'node:worker_threads';
import { splitPages } from './halaman.mjs';

const [modul, templat, fon] = process.argv.slice(2).map(p => path.resolve(p));
const say = jawaban => process.stdout.write(JSON.stringify(jawaban) + '\n');

// A compile blocks this thread, so a closed stdin alone would not end an orphan: another thread looks for the parent.
new Worker(
  `const { workerData } = require('node:worker_threads');
   setInterval(() => { try { process.kill(workerData, 0); if (process.ppid !== workerData) throw 0; } catch { process.kill(process.pid, 'SIGKILL'); } }, 2000);`,
  { eval: true, workerData: process.ppid },
).unref();

function load() {
  try {
    return createRequire(path.join(modul, 'package.json'))('@myriaddreamin/typst-ts-node-compiler').NodeCompiler;
  } catch (e) {
    say({ siap: false, versi: process.versions.node, galat: String(e.message ?? e).split('\n')[0] });
    return null;
  }
}

const NodeCompiler = load();
const dataPath = path.join(templat, 'data.json');
const gambarPath = path.join(templat, 'gambar');
// The workspace is the template folder: the compiler reads nothing outside it, and finds no font but ours and its own.
const compiler = NodeCompiler?.create({ workspace: templat, fontArgs: [{ fontPaths: [fon] }] });

function describe(error) {
  const daftar = compiler.fetchDiagnostics(error);
  return daftar.map(d => [d.message, `${path.basename(d.path ?? '')}:${(d.range?.start?.line ?? -1) + 1}`, ...(d.hints ?? [])].join('; ')).join(' | ') || 'galat tanpa keterangan';
}

const print = (dokumen, waktu, standar) => compiler.pdf(dokumen, { pdfStandard: standar ?? 'a-2a', creationTimestamp: waktu }).toString('base64');

function compile({ templat: nama, data, mau, waktu, gambar, standar }) {
  // A file of its own rather than sys.inputs: what does not read it stays in the compiler's cache.
  compiler.mapShadow(dataPath, Buffer.from(JSON.stringify(data)));
  if (gambar) compiler.mapShadow(gambarPath, Buffer.from(gambar, 'base64'));
  else compiler.unmapShadow(gambarPath);
  // Marks of places are set in these runs alone: the official file is compiled without them.
  const inputs = mau === 'letak' || mau === 'peta' ? { letak: '1' } : {};
  const hasil = compiler.compile({ mainFilePath: path.join(templat, path.basename(nama)), inputs });
  if (hasil.hasError()) throw new Error(describe(hasil.takeError()));
  const peringatan = hasil.takeWarnings();
  const catatan = peringatan ? { peringatan: describe(peringatan) } : {};
  switch (mau) {
    case 'pdf': return { ...catatan, pdf: print(hasil.result, waktu, standar) };
    case 'sah': return { ...catatan, pdf: print(hasil.result, waktu), tanda: compiler.query(hasil.result, { selector: '<tempat-tanda-tangan>', field: 'value' }) };
    case 'svg': return { ...catatan, svg: splitPages(compiler.plainSvg(hasil.result)) };
    case 'letak': return { ...catatan, letak: compiler.query(hasil.result, { selector: '<petak>', field: 'value' }) };
    case 'peta': return {
      ...catatan,
      svg: splitPages(compiler.plainSvg(hasil.result)),
      letak: compiler.query(hasil.result, { selector: '<petak>', field: 'value' }),
      tempat: compiler.query(hasil.result, { selector: '<tempat>', field: 'value' }),
    };
    default: throw new Error(`permintaan tak dikenal: ${mau}`);
  }
}

function answer(teks) {
  let id = null;
  try {
    const permintaan = JSON.parse(teks);
    id = permintaan.id;
    say({ id, ...compile(permintaan) });
  } catch (e) {
    say({ id, galat: Array.isArray(e?.shortDiagnostics) ? describe(e) : String(e?.message ?? e) });
  }
  // Keeps what recent documents share (fonts, templates) and drops the rest, or memory grows with every decree.
  compiler.evictCache(4);
}

if (compiler) {
  say({ siap: true, versi: process.versions.node });
  const baris = readline.createInterface({ input: process.stdin, crlfDelay: Infinity });
  baris.on('line', answer);
  baris.on('close', () => process.exit(0));
}
