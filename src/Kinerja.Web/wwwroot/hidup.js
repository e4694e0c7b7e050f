// Pages beside the editor: which place a click on a page means, and where on the pages a place stands. Places are in points from the top left of their page.
const keadaan = new WeakMap();

export function pasang(wadah, dotnet) {
  keadaan.set(wadah, { peta: [], lebar: 1, dotnet, sorot: null });
  wadah.addEventListener('click', e => {
    const lembar = e.target.closest('[data-halaman]');
    const isi = keadaan.get(wadah);
    if (!lembar || !isi) return;
    const kotak = lembar.querySelector('img').getBoundingClientRect();
    const skala = isi.lebar / kotak.width;
    const temu = find(isi.peta, Number(lembar.dataset.halaman), (e.clientX - kotak.left) * skala, (e.clientY - kotak.top) * skala);
    if (temu) dotnet.invokeMethodAsync('PilihAsync', temu.id);
  });
}

/** Pages whose places are others than before; the rest stand as they were. */
export function petakan(wadah, berubah, jumlah, lebar) {
  const isi = keadaan.get(wadah);
  if (isi) {
    const lama = new Set(berubah.map(b => b.h));
    isi.peta = [...isi.peta.filter(p => p.h <= jumlah && !lama.has(p.h)), ...berubah.flatMap(b => b.tempat.map(t => ({ h: b.h, ...t })))].sort((a, b) => a.h - b.h);
    isi.lebar = Number(lebar);
  }
}

/** Scrolls the pages, not the window, to a place and frames it. */
export function sorot(wadah, id) {
  const isi = keadaan.get(wadah);
  wadah.querySelectorAll('.hidup-sorot').forEach(s => s.remove());
  const temu = id && isi?.peta.find(p => p.id === id);
  if (!temu) return;
  const lembar = wadah.querySelector(`[data-halaman="${temu.h}"]`);
  const gambar = lembar?.querySelector('img');
  if (!gambar) return;
  const skala = gambar.clientWidth / isi.lebar;
  const bingkai = document.createElement('span');
  bingkai.className = 'hidup-sorot';
  bingkai.style.left = `${(temu.l ? temu.x : 0) * skala}px`;
  bingkai.style.top = `${temu.y * skala - 2}px`;
  bingkai.style.width = temu.l ? `${temu.l * skala}px` : '100%';
  bingkai.style.height = `${(temu.t ?? 16) * skala + 4}px`;
  lembar.append(bingkai);
  wadah.scrollTop = lembar.offsetTop + temu.y * skala - wadah.clientHeight / 3;
}

// The cell that holds the point; else the paragraph that begins last above it on that page.
function find(peta, halaman, x, y) {
  const diSini = peta.filter(p => p.h === halaman);
  const petak = diSini.find(p => p.l && x >= p.x && x <= p.x + p.l && y >= p.y && y <= p.y + p.t);
  return petak ?? diSini.filter(p => !p.l && p.y <= y + 2).reduce((a, b) => (!a || b.y >= a.y ? b : a), null);
}
