// What may be pasted. Excel copies the numbers of its own language: 1,234.5 read as Indonesian would be wrong by a factor of a thousand, so that a block in doubt is refused as a whole.
const INDONESIA = /^[-−–+]?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?%?$/;
const INGGRIS = /^[-−–+]?(\d+|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?%?$/;
const MERAGUKAN = /^[-−–+]?[1-9]\d{0,2},\d{3}$/;
const BUTIR = /^(ada|ya|x|v|✓|1|belum|tidak|-|0|nihil)$/i;

export const tidy = (teks) => teks.replace(/[\s\u00a0\u202f]+/g, ' ').trim().replace(/^Rp\.? ?/i, '');

// Excel puts a cell with a line break into quotes.
export function readBlok(teks) {
  const baris = [[]];
  let sel = '';
  let kutip = false;
  for (let i = 0; i < teks.length; i++) {
    const c = teks[i];
    if (kutip) {
      if (c === '"' && teks[i + 1] === '"') {
        sel += teks[++i];
      } else if (c === '"') {
        kutip = false;
      } else {
        sel += c;
      }
    } else if (c === '"' && sel === '') {
      kutip = true;
    } else if (c === '\t' || c === '\n') {
      baris.at(-1).push(tidy(sel));
      sel = '';
      c === '\n' && baris.push([]);
    } else if (c !== '\r') {
      sel += c;
    }
  }
  baris.at(-1).push(tidy(sel));
  return baris.at(-1).length === 1 && baris.at(-1)[0] === '' && baris.length > 1 ? baris.slice(0, -1) : baris;
}

// null, or why nothing of it is pasted.
export function refuse(pasangan) {
  const angka = pasangan.filter((p) => p.el.dataset.jenis === 'angka' && p.nilai !== '' && !/^(nihil|n)$/i.test(p.nilai));
  const inggris = angka.find((p) => !INDONESIA.test(p.nilai) && INGGRIS.test(p.nilai));
  if (inggris) {
    return `Tidak ada yang ditempel: “${inggris.nilai}” ditulis cara Inggris (titik untuk desimal). Ubah format angka di Excel ke Indonesia, atau ketik dengan koma untuk desimal.`;
  }
  const bukan = pasangan.find((p) => p.nilai !== '' && !(p.el.dataset.jenis === 'angka' ? INDONESIA.test(p.nilai) || /^(nihil|n)$/i.test(p.nilai) : BUTIR.test(p.nilai)));
  if (bukan) {
    return `Tidak ada yang ditempel: “${bukan.nilai}” untuk ${bukan.el.getAttribute('aria-label')} bukan ${bukan.el.dataset.jenis === 'angka' ? 'angka' : 'ada atau belum'}.`;
  }
  const ragu = angka.find((p) => MERAGUKAN.test(p.nilai));
  const jelas = angka.some((p) => !INGGRIS.test(p.nilai));
  return ragu && !jelas ? `Tidak ada yang ditempel: “${ragu.nilai}” bisa berarti ${ragu.nilai.replace(',', '.')} (ribuan cara Inggris) atau ${ragu.nilai} (desimal). Ketik angkanya langsung.` : null;
}

/** The months that a cell covers. */
export const bulan = (el) => [Number(el.dataset.awal), Number(el.dataset.akhir)];

// Which value goes into which cell. One value fills the whole selection; a block goes row by row from its upper left corner.
export function match(blok, baris, susunan) {
  if (blok.length === 1 && blok[0].length === 1) {
    return { pasangan: susunan.flat().map((el) => ({ el, nilai: blok[0][0] })), luar: 0 };
  }
  const pertama = susunan[0][0];
  const awal = baris.findIndex((r) => r.includes(pertama));
  const pasangan = [];
  let luar = 0;
  blok.forEach((nilai, i) => {
    const r = baris[awal + i] ?? [];
    const mulai = r.findIndex((s) => bulan(s)[1] >= bulan(pertama)[0]);
    nilai.forEach((n, k) => {
      const el = mulai < 0 ? undefined : r[mulai + k];
      el ? pasangan.push({ el, nilai: n }) : (luar += n === '' ? 0 : 1);
    });
  });
  return { pasangan, luar };
}
