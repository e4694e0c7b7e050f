// Typing is not lost. What a person types is kept in this browser until the server has confirmed it: through a cut line, a closed tab, a server that restarts, a sign-in that expired.
// Inside the root, whatever carries data-item and data-bidang is kept: data-dasar is what the server holds, data-kirim="selesai" waits for the end of an edit, else a pause in typing is enough.
import { change, readAll } from './ketikan-simpan.js';
import { draw, isBidang, mark, show } from './ketikan-tampil.js';

const JEDA_KETIK = 900;
const BATAS_JAWAB = 10000;
const BATAS_BITA = 16000; // a message of a circuit may have 32 KB
const MUNGKIN_MAKSIMUM = 3;
const aktif = (globalThis.ketikanAktif ??= new Set());

const modal = () => document.getElementById('components-reconnect-modal');
const isPutus = () => /components-reconnect-(show|failed|rejected|retrying)/.test(modal()?.className ?? '');

class Ketikan {
  constructor(akar, opsi, penerima) {
    Object.assign(this, { akar, opsi, penerima, isian: new Map(), nomor: 0, tahanLama: true, menahan: 0, putus: isPutus() });
    this.pendengar = new AbortController();
    const { signal } = this.pendengar;
    akar.addEventListener('input', (e) => isBidang(e.target) && this.write(e.target), { signal });
    akar.addEventListener('change', (e) => isBidang(e.target) && this.flush(), { signal });
    akar.addEventListener('focusout', (e) => isBidang(e.target) && this.leave(e.target), { signal });
    // What this draws itself is no reason to draw again.
    this.pengamat = new MutationObserver((daftar) => daftar.some((m) => !m.target.closest?.('[data-ketikan-keadaan], [data-ketikan-kabar]')) && this.restore());
    this.pengamat.observe(akar, { childList: true, subtree: true });
    this.pengamatSambungan = new MutationObserver(() => this.setPutus(isPutus()));
    if (modal()) {
      this.pengamatSambungan.observe(modal(), { attributes: true, attributeFilter: ['class'] });
    }
  }

  async start() {
    const { pengguna, ruang, jenis } = this.opsi;
    for (const i of await readAll((x) => x.pengguna === pengguna && x.ruang === ruang && x.jenis === jenis)) {
      if (!this.isian.has(i.kunci)) {
        this.isian.set(i.kunci, i);
      }
      this.nomor = Math.max(this.nomor, i.nomor);
    }
    aktif.add(this);
    this.restore();
    this.flush();
    return this;
  }

  close() {
    aktif.delete(this);
    this.tutup = true;
    this.pendengar.abort();
    this.pengamat.disconnect();
    this.pengamatSambungan.disconnect();
    clearTimeout(this.jeda);
  }

  // Takes over what stands in an element; several at once are one entry in the store.
  write(...daftar) {
    const tulis = [];
    const hapus = [];
    for (const el of daftar) {
      const { item, bidang } = el.dataset;
      const kunci = [this.opsi.pengguna, this.opsi.ruang, this.opsi.jenis, item, bidang].join('|');
      const lama = this.isian.get(kunci);
      const dasar = lama ? lama.dasar : el.dataset.dasar || null;
      const baru = el.value.trim() === '' ? null : el.value;
      if (baru === dasar && !lama?.mungkin.length && !lama?.konflik) {
        this.isian.delete(kunci);
        hapus.push(kunci);
        mark(el, '');
        continue;
      }
      const i = {
        kunci, ...this.opsi, item, bidang, dasar, baru, mungkin: lama?.mungkin ?? [], konflik: null, tolak: null,
        nomor: (this.nomor = Math.max(Date.now(), this.nomor + 1)), label: el.getAttribute('aria-label') ?? el.labels?.[0]?.textContent.trim() ?? '',
      };
      this.isian.set(kunci, i);
      tulis.push(i);
      mark(el, 'menunggu');
    }
    this.keep(tulis, hapus);
    this.draw();
    clearTimeout(this.jeda);
    if (daftar.some((el) => el.dataset.kirim !== 'selesai')) {
      this.jeda = setTimeout(() => this.flush(), JEDA_KETIK);
    }
  }

  keep(tulis, hapus = []) {
    this.menahan++;
    return change((toko) => {
      tulis.forEach((i) => toko.put(i));
      hapus.forEach((k) => toko.delete(k));
    }).then((tahan) => {
      this.menahan--;
      this.tahanLama = tahan || (tulis.length === 0 && hapus.length === 0);
      this.draw();
    });
  }

  pending() {
    return [...this.isian.values()].filter((i) => !i.konflik && !i.tolak).sort((a, b) => a.nomor - b.nomor);
  }

  leave(el) {
    this.flush();
    if (!this.pending().some((i) => this.find(i) === el) && el.dataset.ketikan === '') {
      el.value = el.dataset.dasar ?? '';
    }
  }

  // One parcel at a time and in order; what was typed meanwhile goes with the next.
  async flush() {
    if (this.sedang || this.putus || this.tutup) {
      return;
    }
    const kiriman = cut(this.pending());
    if (kiriman.length === 0) {
      this.draw();
      return;
    }
    this.sedang = true;
    this.draw();
    // They may arrive and the answer may not: then these values are ours and no conflict.
    kiriman.forEach((i) => (i.mungkin = [...i.mungkin.filter((m) => m !== i.baru), i.baru].slice(-MUNGKIN_MAKSIMUM)));
    await this.keep(kiriman);
    const jawaban = await this.send(kiriman.map(({ item, bidang, dasar, baru, nomor, mungkin }) => ({ item, bidang, dasar, baru, nomor, mungkin })));
    this.sedang = false;
    this.gagal = jawaban === null ? 'Server belum menjawab.' : jawaban.gagal;
    if (this.gagal) {
      setTimeout(() => this.flush(), 4000);
    } else {
      await this.settle(kiriman, new Map(jawaban.jawaban.map((j) => [j.nomor, j])));
      this.flush();
    }
    this.draw();
  }

  // null: no answer. A call on a line that was cut never ends by itself.
  send(kiriman) {
    const tunggu = new Promise((selesai) => {
      this.lepas = () => selesai(null);
      setTimeout(this.lepas, BATAS_JAWAB);
    });
    return Promise.race([this.penerima.invokeMethodAsync('SendAsync', kiriman).catch(() => null), tunggu]);
  }

  settle(kiriman, jawaban) {
    const tulis = [];
    const hapus = [];
    for (const i of kiriman) {
      const j = jawaban.get(i.nomor);
      const kini = this.isian.get(i.kunci);
      const el = this.find(i);
      if (!j || !kini) {
        continue;
      }
      const tetap = kini === i; // else it was typed anew while this was under way
      if (j.keadaan === 'tersimpan') {
        el && (el.dataset.dasar = j.nilai ?? '');
        Object.assign(kini, { dasar: j.nilai, mungkin: [] });
        if (tetap) {
          this.isian.delete(i.kunci);
          hapus.push(i.kunci);
          show(el, j.nilai);
          this.pernah = true;
          continue;
        }
      } else if (tetap) {
        Object.assign(kini, { mungkin: [] }, j.keadaan === 'konflik' ? { konflik: { sekarang: j.nilai, pesan: j.pesan } } : { tolak: j.pesan });
        mark(el, j.keadaan);
      }
      tulis.push(kini);
    }
    return this.keep(tulis, hapus);
  }

  // Values of others, told by the server. What is being typed here stays.
  receive(daftar) {
    for (const { item, bidang, nilai } of daftar) {
      const el = this.find({ item, bidang });
      if (el && ![...this.isian.values()].some((i) => i.item === item && i.bidang === bidang)) {
        const utuh = el.value === (el.dataset.dasar ?? '');
        el.dataset.dasar = nilai ?? '';
        if (utuh) {
          el.value = nilai ?? '';
        }
      }
    }
  }

  // Elements come and go with the sheet that is shown; what was typed into them does not.
  restore() {
    for (const i of this.isian.values()) {
      const el = this.find(i);
      if (el && el.dataset.ketikan === undefined) {
        el.value = i.baru ?? '';
        mark(el, i.konflik ? 'konflik' : i.tolak ? 'ditolak' : 'menunggu');
      }
    }
    this.draw();
  }

  resolve(i, punyaSaya) {
    const el = this.find(i);
    if (punyaSaya) {
      Object.assign(i, { dasar: i.konflik.sekarang, konflik: null, nomor: (this.nomor = Math.max(Date.now(), this.nomor + 1)) });
      el && (el.dataset.dasar = i.dasar ?? '');
      mark(el, 'menunggu');
      this.keep([i]).then(() => this.flush());
    } else {
      const nilai = i.konflik ? i.konflik.sekarang : i.dasar;
      this.isian.delete(i.kunci);
      el && (el.dataset.dasar = nilai ?? '');
      show(el, nilai);
      this.keep([], [i.kunci]);
    }
  }

  setPutus(putus) {
    if (putus !== this.putus) {
      this.putus = putus;
      this.lepas?.();
      this.draw();
      if (!putus) {
        setTimeout(() => this.flush(), 0);
      }
    }
  }

  draw() {
    draw(this);
  }

  find({ item, bidang }) {
    return this.akar.querySelector(`[data-item="${CSS.escape(item)}"][data-bidang="${CSS.escape(bidang)}"]`);
  }
}

// As many as one message carries, and at least one.
function cut(daftar) {
  let bita = 0;
  const muat = daftar.findIndex((i) => (bita += new TextEncoder().encode(JSON.stringify([i.item, i.bidang, i.dasar, i.baru, i.mungkin])).length + 150) > BATAS_BITA);
  return muat < 0 ? daftar : daftar.slice(0, Math.max(1, muat));
}

export const open = (akar, opsi, penerima) => new Ketikan(akar, opsi, penerima).start();
