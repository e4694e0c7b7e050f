// While the line is cut, letters are kept in this browser, but the order of things is the server's: what would ask for it says so instead of doing nothing.
const modal = () => document.getElementById('components-reconnect-modal');
const kelas = () => modal()?.className ?? '';
export const isPutus = () => /components-reconnect-(show|failed|rejected|retrying)/.test(kelas());

const TUNGGU = 'Sambungan terputus. Yang Anda ketik tersimpan di komputer ini dan dikirim sendiri setelah tersambung; menambah, memindahkan, menghapus, mencari, dan membuka bagian lain menunggu sampai saat itu.';
const MUAT_ULANG = 'Server telah dimulai ulang. Yang Anda ketik tersimpan di komputer ini; muat ulang halaman untuk mengirimnya dan melanjutkan.';
const RAGU = 'Tersambung kembali. Perintah terakhir mungkin belum sampai: periksa naskah, dan ulangi bila belum terjadi.';
const ALASAN = 'Menunggu sambungan ke server';

export class Sambungan {
  constructor(akar, signal, tell) {
    Object.assign(this, { akar, tell, ditahan: new Map(), menunggu: new Set(), putus: false, ragu: false });
    akar.addEventListener('click', (e) => this.stop(e), { signal, capture: true });
    this.pengamat = new MutationObserver(() => this.see());
    if (modal()) {
      this.pengamat.observe(modal(), { attributes: true, attributeFilter: ['class'] });
    }
    signal.addEventListener('abort', () => this.pengamat.disconnect());
    this.see();
  }

  /** The answer of a call; cut off with the line, because a call on a cut line never ends by itself. */
  async wait(panggilan) {
    let lepas;
    const terputus = new Promise((_, tolak) => (lepas = tolak));
    this.menunggu.add(lepas);
    try {
      return await Promise.race([panggilan, terputus]);
    } catch (e) {
      this.ragu ||= this.putus;
      throw e;
    } finally {
      this.menunggu.delete(lepas);
    }
  }

  refuse() {
    if (this.putus) {
      this.tell(/rejected/.test(kelas()) ? MUAT_ULANG : TUNGGU);
    }
    return this.putus;
  }

  see() {
    const putus = isPutus();
    if (putus !== this.putus) {
      this.putus = putus;
      this.akar.toggleAttribute('data-putus', putus);
      putus ? this.hold() : this.release();
    }
    this.refuse();
  }

  hold() {
    this.akar.querySelectorAll('button, select').forEach((el) => {
      if (isServer(el)) {
        this.ditahan.set(el, [el.getAttribute('aria-disabled'), el.getAttribute('title')]);
        el.setAttribute('aria-disabled', 'true');
        el.setAttribute('title', ALASAN);
        el.disabled ||= el.matches('select');
      }
    });
    this.menunggu.forEach((lepas) => lepas(new Error('putus')));
  }

  release() {
    for (const [el, [mati, judul]] of this.ditahan) {
      setOrRemove(el, 'aria-disabled', mati);
      setOrRemove(el, 'title', judul);
      el.matches('select') && (el.disabled = false);
    }
    this.ditahan.clear();
    // A call that was cut off ends a moment after this.
    setTimeout(() => {
      this.tell(this.ragu ? RAGU : '');
      this.ragu = false;
    }, 0);
  }

  stop(e) {
    const el = e.target.closest?.('button');
    if (this.putus && el && this.akar.contains(el) && isServer(el)) {
      e.preventDefault();
      e.stopImmediatePropagation();
      this.refuse();
    }
  }
}

// A field keeps what is chosen in it, and a few buttons need no server: choosing rows, deciding between two values.
const isServer = (el) => el.dataset.item === undefined && el.dataset.pegang === undefined && el.dataset.lepasPilih === undefined && !el.closest('[data-ketikan-kabar]');

const setOrRemove = (el, nama, nilai) => (nilai === null ? el.removeAttribute(nama) : el.setAttribute(nama, nilai));
