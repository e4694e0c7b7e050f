// Figures of attendance are saved by a button. Until then they are kept in this browser: a cut line, a server that restarts or a closed tab costs none of them.
import { change, readAll } from './ketikan-simpan.js';

const tanya = (e) => e.preventDefault();

const read = (el) => ({ item: el.dataset.item, bidang: el.dataset.bidang, dasar: el.dataset.dasar, baru: el.value.trim() });

class Konsep {
  constructor(kotak, opsi) {
    Object.assign(this, { kotak, opsi });
    this.pendengar = new AbortController();
    kotak.addEventListener('input', (e) => e.target.dataset?.bidang !== undefined && this.note(e.target), { signal: this.pendengar.signal });
    // What was typed while the script was still on its way.
    this.keep([...kotak.querySelectorAll('[data-bidang]')].map(read).filter((i) => i.baru !== i.dasar));
  }

  close() {
    this.pendengar.abort();
    removeEventListener('beforeunload', tanya);
  }

  // Each stroke, by the browser alone: the circuit may be gone and not know of it.
  note(el) {
    return this.keep([read(el)]);
  }

  /** What stands in cells; what is as the server has it need not be kept. */
  async keep(daftar) {
    const isian = daftar.map((i) => ({ ...i, ...this.opsi, kunci: [this.opsi.pengguna, this.opsi.ruang, this.opsi.jenis, i.item, i.bidang].join('|'), nomor: Date.now() }));
    const tahan = await change((toko) => isian.forEach((i) => (i.baru === i.dasar ? toko.delete(i.kunci) : toko.put(i))));
    // A browser that keeps nothing asks before the page is left.
    removeEventListener('beforeunload', tanya);
    if (!tahan && isian.some((i) => i.baru !== i.dasar)) {
      addEventListener('beforeunload', tanya);
    }
  }

  all() {
    const { pengguna, ruang, jenis } = this.opsi;
    return readAll((i) => i.pengguna === pengguna && i.ruang === ruang && i.jenis === jenis);
  }

  async read(mulai, banyak) {
    return (await this.all()).slice(mulai, mulai + banyak).map(({ item, bidang, dasar, baru }) => ({ item, bidang, dasar, baru }));
  }

  async clear() {
    const daftar = await this.all();
    await change((toko) => daftar.forEach((i) => toko.delete(i.kunci)));
    removeEventListener('beforeunload', tanya);
  }
}

export const open = (kotak, opsi) => new Konsep(kotak, opsi);
