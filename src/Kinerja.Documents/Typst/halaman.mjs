// One self-contained SVG per page out of the compiler's single long one, made small: the pages travel over slow lines.

const GLYPH = /<symbol id="(g[0-9A-F]+)"[^>]*>\s*<path d="([^"]*)"\/>\s*<\/symbol>/g;

/** @param {string} svg what plainSvg gives: a white rectangle and a group per page, then one list of glyphs. */
export function splitPages(svg) {
  const [, lebar] = /viewBox="0 0 ([\d.]+) /.exec(svg);
  const glyphs = new Map([...svg.matchAll(GLYPH)].map(([, id, d]) => [id, round(d, 3)]));
  const isi = svg.slice(svg.indexOf('>') + 1, svg.includes('<defs') ? svg.indexOf('<defs') : svg.lastIndexOf('</svg>'));
  return isi.split(/\n {4}<path class="typst-shape" fill="#ffffff"/).slice(1).map(halaman => {
    const akhirKertas = halaman.indexOf('/>');
    const [, tinggi] = /v ([\d.]+)/.exec(halaman.slice(0, akhirKertas));
    // The group of a page is moved down by the pages before it.
    const gambar = halaman.slice(akhirKertas + 2).trim().replace(/^<g[^>]*>/, '<g>');
    return wrap(gambar, lebar, tinggi, glyphs);
  });
}

function wrap(gambar, lebar, tinggi, glyphs) {
  const nama = new Map();
  const kecil = gambar
    .replace(/>\s+</g, '><')
    .replace(/ (?:class|fill-rule|overflow)="[^"]*"/g, '')
    .replace(/ fill="#000000"/g, '')
    .replace(/xlink:href="#(g[0-9A-F]+)" x="([^"]*)" y="([^"]*)"/g, (_, id, x, y) => {
      if (!nama.has(id)) nama.set(id, nama.size.toString(36));
      return `href="#g${nama.get(id)}"${at('x', x)}${at('y', y)}`;
    })
    // A picture is carried in the page itself; the prefix of its old name is declared nowhere.
    .replace(/ xlink:href="data:/g, ' href="data:')
    .replace(/ transform="matrix\(1 0 0 1 0 0\)"/g, '')
    .replace(/ transform="([^"]*)"/g, (_, t) => ` transform="${round(t, 2)}"`)
    .replace(/ d="([^"]*)"/g, (_, d) => ` d="${round(d, 2)}"`);
  const defs = [...nama].map(([id, n]) => `<path id="g${n}" d="${glyphs.get(id) ?? ''}"/>`).join('');
  const [w, h] = [round(lebar, 2), round(tinggi, 2)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}pt" height="${h}pt"><path fill="#fff" d="M0 0H${w}V${h}H0z"/><defs>${defs}</defs>${kecil}</svg>`;
}

function at(nama, nilai) {
  const n = round(nilai, 2);
  return n === '0' ? '' : ` ${nama}="${n}"`;
}

function round(teks, angka) {
  return teks.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, n => String(Number(Number(n).toFixed(angka)) || 0));
}
