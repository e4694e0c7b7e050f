// The editor of a decree: keys, buttons, choosing, dragging and pasting. What is typed is ketikan.js's; here only the structure is asked for, and the server answers by drawing it.
import { isPutus, Sambungan } from './sunting-sambungan.js';
import { butirOf, Seretan, utamaOf } from './sunting-seret.js';
import { bersihkan, potong } from './sunting-tempel.js';

class Papan {
  constructor(akar, ketikan, server) {
    Object.assign(this, { akar, ketikan, server, dipilih: [] });
    this.pendengar = new AbortController();
    const { signal } = this.pendengar;
    this.sambungan = new Sambungan(akar, signal, (teks) => this.tell(teks));
    akar.addEventListener('keydown', (e) => this.key(e), { signal });
    akar.addEventListener('click', (e) => this.click(e), { signal });
    akar.addEventListener('paste', (e) => this.paste(e), { signal });
    akar.addEventListener('input', (e) => fit(e.target), { signal });
    new Seretan(this, signal);
    akar.addEventListener('focusin', (e) => this.see(e.target), { signal });
    document.addEventListener('keydown', (e) => this.keyAnywhere(e), { signal });
    this.pengamat = new MutationObserver(() => this.fitAll());
    this.pengamat.observe(akar, { childList: true, subtree: true });
    this.fitAll();
    akar.dataset.siap = '';
  }

  close() {
    this.pendengar.abort();
    this.pengamat.disconnect();
  }

  tell(teks) {
    this.akar.querySelector('[data-sunting-kabar]').textContent = teks;
  }

  // What was typed before goes first: a step back takes back what is seen.
  async flush() {
    for (let kali = 0; kali < 60 && this.ketikan.pending().length > 0 && !isPutus(); kali++) {
      this.ketikan.flush();
      await new Promise((selesai) => setTimeout(selesai, 50));
    }
  }

  // One command after another, each on what the former left.
  run(perintah, id = [], ke = null, setelah = null) {
    if (this.sambungan.refuse()) {
      return;
    }
    this.tell('');
    this.akar.dataset.sibuk = this.sibuk = (this.sibuk ?? 0) + 1;
    this.antrean = (this.antrean ?? Promise.resolve()).then(async () => {
      await this.flush();
      await (this.sambungan.refuse() || this.sambungan.wait(this.server.invokeMethodAsync('RunAsync', perintah, id, ke, setelah)));
    }).catch(() => this.sambungan.refuse() || this.tell('Server belum menjawab. Coba lagi.')).finally(() => {
      this.sibuk--;
      this.sibuk === 0 ? delete this.akar.dataset.sibuk : (this.akar.dataset.sibuk = this.sibuk);
    });
  }

  key(e) {
    const el = e.target;
    const butir = butirOf(el);
    if (e.isComposing || el.dataset?.bidang === undefined && el.dataset?.pegang === undefined && el.dataset?.utama === undefined) {
      return;
    }
    if (e.key === 'Enter' && el.matches('textarea') && !e.shiftKey && !e.ctrlKey && !e.altKey) {
      if (butir && el === utamaOf(butir)) {
        e.preventDefault();
        this.run('tambah', [butir.dataset.butir]);
      } else if (el.dataset.satu !== undefined) {
        e.preventDefault();
      }
    } else if (e.key === 'Backspace' && butir && el === utamaOf(butir) && el.value === '' && !this.hasIsi(butir, el)) {
      e.preventDefault();
      this.run('hapus', [butir.dataset.butir]);
    } else if (e.altKey && !e.ctrlKey && butir && ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(e.key)) {
      e.preventDefault();
      this.run({ ArrowUp: 'naik', ArrowDown: 'turun', ArrowLeft: 'kiri', ArrowRight: 'kanan' }[e.key], this.targets(butir));
    } else if (el.dataset.pegang !== undefined && e.key === 'Delete') {
      e.preventDefault();
      this.run('hapus', this.targets(butir));
      this.clear();
    } else if (e.key === 'Escape' && this.dipilih.length > 0) {
      this.clear();
    }
  }

  hasIsi(butir, el) {
    return [...butir.querySelectorAll('textarea[data-bidang]')].some((t) => t !== el && t.value.trim() !== '');
  }

  keyAnywhere(e) {
    const kunci = e.key.toLowerCase();
    const luar = e.target.closest?.('input:not([data-item])') && this.akar.contains(e.target);
    if (e.ctrlKey && !e.altKey && (kunci === 'f' || kunci === 'h')) {
      e.preventDefault();
      this.sambungan.refuse() || this.server.invokeMethodAsync('SearchAsync');
    } else if (e.ctrlKey && !e.altKey && !luar && (kunci === 'z' || kunci === 'y')) {
      e.preventDefault();
      this.run(kunci === 'y' || e.shiftKey ? 'ulang' : 'urung');
    } else if (e.altKey && (e.key === 'PageDown' || e.key === 'PageUp')) {
      e.preventDefault();
      this.sambungan.refuse() || this.server.invokeMethodAsync('OpenBagianAsync', e.key === 'PageDown' ? '+' : '-');
    }
  }

  click(e) {
    const tombol = e.target.closest('button');
    if (!tombol) {
      return;
    }
    if (tombol.dataset.pegang !== undefined) {
      this.choose(butirOf(tombol), e);
    } else if (tombol.dataset.lepasPilih !== undefined) {
      this.clear();
    } else if (tombol.dataset.perintah && tombol.getAttribute('aria-disabled') !== 'true' && (!tombol.dataset.tanya || confirm(tombol.dataset.tanya))) {
      const terpilih = tombol.dataset.terpilih !== undefined;
      this.run(tombol.dataset.perintah, terpilih ? this.dipilih : tombol.dataset.id ? [tombol.dataset.id] : [], tombol.dataset.ke ?? null);
      if (terpilih && tombol.dataset.perintah === 'hapus') {
        this.clear();
      }
    }
  }

  // Ctrl adds one, Shift all up to it; only siblings are chosen together.
  choose(butir, e) {
    const id = butir.dataset.butir;
    const saudara = [...butir.parentElement.children].map((s) => s.dataset.butir).filter(Boolean);
    const sekandung = this.dipilih.length > 0 && saudara.includes(this.dipilih[0]);
    if (e.shiftKey && sekandung) {
      const [a, b] = [saudara.indexOf(this.dipilih[0]), saudara.indexOf(id)];
      this.dipilih = saudara.slice(Math.min(a, b), Math.max(a, b) + 1);
    } else if (sekandung && (e.ctrlKey || e.metaKey || matchMedia('(pointer: coarse)').matches || this.dipilih.includes(id))) {
      this.dipilih = this.dipilih.includes(id) ? this.dipilih.filter((p) => p !== id) : [...this.dipilih, id];
    } else {
      this.dipilih = [id];
    }
    this.draw();
  }

  clear() {
    this.dipilih = [];
    this.draw();
  }

  targets(butir) {
    return this.dipilih.includes(butir.dataset.butir) ? this.dipilih : [butir.dataset.butir];
  }

  draw() {
    this.akar.querySelectorAll('[data-butir]').forEach((b) => {
      const ya = this.dipilih.includes(b.dataset.butir);
      b.toggleAttribute('data-dipilih', ya);
      b.querySelector('[data-pegang]')?.setAttribute('aria-pressed', ya);
    });
    this.akar.querySelector('[data-bilah-pilih]').hidden = this.dipilih.length === 0;
    this.akar.querySelector('[data-jumlah-pilih]').textContent = `${this.dipilih.length} dipilih`;
  }

  // One line is typing; a list or a table is rows, and is shown before it becomes them.
  async paste(e) {
    const butir = butirOf(e.target);
    const teks = e.clipboardData?.getData('text/plain') ?? '';
    const html = bersihkan(e.clipboardData?.getData('text/html') ?? '');
    if (!butir || !e.target.matches('textarea[data-bidang]') || (teks.trim().split(/\r?\n/).length < 2 && !teks.trim().includes('\t'))) {
      return;
    }
    e.preventDefault();
    if (this.sambungan.refuse()) {
      return; // it is still on the clipboard
    }
    this.tempelan = { el: e.target, teks };
    try {
      for (const [isHtml, isi] of [[true, html], [false, teks]]) {
        for (const bagian of potong(isi)) {
          await this.sambungan.wait(this.server.invokeMethodAsync('AddTempelan', isHtml, bagian));
        }
      }
      await this.sambungan.wait(this.server.invokeMethodAsync('PasteAsync', butir.dataset.butir));
    } catch {
      this.tell('Tempelan belum sampai ke server. Coba lagi.');
    }
  }

  insertTeks() {
    const { el, teks } = this.tempelan ?? {};
    if (el?.isConnected) {
      el.focus();
      el.setRangeText(teks.replace(/\r\n?/g, '\n').replace(/\n+$/, ''), el.selectionStart, el.selectionEnd, 'end');
      el.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  // The pages beside follow the cursor; who only passes through with Tab is not followed.
  see(el) {
    clearTimeout(this.lihat);
    if (el.matches('[data-item][data-bidang]')) {
      this.lihat = setTimeout(() => isPutus() || this.server.invokeMethodAsync('See', el.dataset.item, el.dataset.bidang).catch(() => {}), 250);
    }
  }

  isLebar() {
    return innerWidth > 1180;
  }

  focus(item, bidang) {
    const el = item === null ? this.akar.querySelector('[data-bagian-judul]')
      : this.akar.querySelector(`[data-item="${CSS.escape(item)}"][data-bidang="${CSS.escape(bidang)}"]`) ?? utamaOf(this.akar.querySelector(`[data-butir="${CSS.escape(item)}"]`));
    el?.focus({ preventScroll: item === null });
    el?.scrollIntoView({ block: item === null ? 'start' : 'nearest' });
  }

  focusCari() {
    this.akar.querySelector('[data-cari-kata]')?.select();
  }

  focusTempel() {
    this.akar.querySelector('[data-tempel-judul]')?.focus();
  }

  fitAll() {
    if (!CSS.supports('field-sizing', 'content')) {
      this.akar.querySelectorAll('textarea.isian-naskah').forEach(fit);
    }
  }
}

// Where the style cannot let a field grow with its text.
function fit(el) {
  if (el.matches?.('textarea.isian-naskah') && !CSS.supports('field-sizing', 'content')) {
    el.style.height = 'auto';
    el.style.height = `${el.scrollHeight + 2}px`;
  }
}

export const attach = (akar, ketikan, server) => new Papan(akar, ketikan, server);
