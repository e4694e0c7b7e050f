// The sheet works as a spreadsheet: keys, blocks, paste, undo. What is written goes through ketikan.js, which keeps and sends it.
import { bulan, listBaris, match, readBlok, refuse } from './lembar-angka.js';
import { findButir, isButir, next, watch } from './lembar-butir.js';
import { RiwayatLembar } from './lembar-urung.js';

const isSel = (el) => el instanceof HTMLInputElement && el.classList.contains('sel');

class Lembar {
  constructor(akar, ketikan) {
    Object.assign(this, { akar, ketikan, riwayat: new RiwayatLembar(), blok: [], pangkal: null, semula: '' });
    this.pendengar = new AbortController();
    const { signal } = this.pendengar;
    const on = (nama, tangani) => akar.addEventListener(nama, (e) => isSel(e.target) && tangani.call(this, e, e.target), { signal });
    on('focusin', this.enter);
    on('focusout', this.commit);
    on('input', (e, el) => (el.dataset.mode = 'isi'));
    on('keydown', this.press);
    on('mousedown', this.grip);
    on('dblclick', (e, el) => this.edit(el));
    on('mouseover', (e, el) => e.buttons === 1 && this.pangkal && this.select(this.pangkal, el));
    on('copy', this.copy);
    on('cut', (e, el) => this.copy(e, el) && this.fill(this.blok, () => ''));
    on('paste', this.paste);
    akar.addEventListener('click', (e) => this.tap(e.target), { signal });
    this.pengamat = watch(akar);
  }

  close() {
    this.pendengar.abort();
    this.pengamat.disconnect();
  }

  enter(e, el) {
    this.semula = el.value;
    if (el.dataset.mode !== 'isi') {
      el.select();
    }
    if (!this.memilih) {
      this.select(el, el);
    }
  }

  edit(el) {
    if (!el.readOnly) {
      el.dataset.mode = 'isi';
      this.menyunting = true;
      el.setSelectionRange(el.value.length, el.value.length);
    }
  }

  // The end of an edit: it can be undone as one.
  commit(e, el) {
    delete el.dataset.mode;
    this.menyunting = false;
    if (el.value !== this.semula) {
      this.riwayat.remember([{ el, dari: this.semula, ke: el.value }]);
      this.semula = el.value;
    }
  }

  // One act upon several cells; closed ones stay as they are.
  fill(daftar, nilai) {
    const ubah = daftar.filter((el) => !el.readOnly).map((el, i) => ({ el, dari: el.value, ke: nilai(el, i) })).filter((u) => u.dari !== u.ke);
    ubah.forEach((u) => (u.el.value = u.ke));
    this.write(ubah.map((u) => u.el));
    this.riwayat.remember(ubah);
    this.tell(daftar.some((el) => el.readOnly) ? 'Sel yang terkunci, sudah diajukan, atau belum mulai dilewati.' : '');
    return ubah.length;
  }

  write(daftar) {
    if (daftar.length > 0) {
      this.ketikan.write(...daftar);
      this.ketikan.flush();
      if (daftar.includes(document.activeElement)) {
        this.semula = document.activeElement.value;
        document.activeElement.select();
      }
    }
  }

  step(maju) {
    const hasil = this.riwayat.step(maju, (u) => this.ketikan.find(u));
    if (hasil) {
      this.write(hasil.sel);
      hasil.sel[0]?.focus();
      this.tell(hasil.sebagian ? 'Sebagian tidak dapat diurungkan: selnya sudah ditutup atau tidak sedang ditampilkan.' : '');
    }
  }

  press(e, el) {
    const mengisi = el.dataset.mode === 'isi';
    const kunci = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    if (e.isComposing || e.altKey) {
      return;
    }
    if (e.ctrlKey || e.metaKey) {
      const langkah = { z: e.shiftKey ? 'ulang' : 'urung', y: 'ulang' }[kunci];
      if (langkah && !mengisi) {
        e.preventDefault();
        this.step(langkah === 'ulang');
      }
      return;
    }
    const tangani = mengisi ? this.pressIsi(el, kunci, e) : this.pressPindah(el, kunci, e);
    if (tangani) {
      e.preventDefault();
    }
  }

  pressIsi(el, kunci, e) {
    const arah = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[kunci];
    switch (true) {
      case kunci === 'Enter': return this.move(el, e.shiftKey ? -1 : 1, 0);
      case kunci === 'Escape':
        el.value = this.semula;
        delete el.dataset.mode;
        this.menyunting = false;
        this.ketikan.write(el);
        el.select();
        return true;
      case arah !== undefined && !this.menyunting: return this.move(el, ...arah);
      default: return false;
    }
  }

  pressPindah(el, kunci, e) {
    const arah = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [e.shiftKey ? -1 : 1, 0], Home: [0, -99], End: [0, 99] }[kunci];
    if (arah) {
      return this.move(el, ...arah, e.shiftKey && kunci !== 'Enter');
    }
    if (kunci === 'F2') {
      this.edit(el);
    } else if (kunci === 'Delete' || kunci === 'Backspace') {
      this.fill(this.blok, () => '');
    } else if (kunci === 'n') {
      this.fill(this.blok, (s) => (isButir(s) ? 'belum' : 'nihil'));
    } else if (kunci === ' ' && isButir(el)) {
      const nilai = next(el);
      this.fill(this.blok, () => nilai);
    } else if (kunci === 'Escape') {
      this.select(el, el);
    } else {
      return kunci === ' ';
    }
    return true;
  }

  // Up and down go by the month, so that one comes back to where one was across rows of quarters and years.
  move(el, turun, kanan, perluas = false) {
    const baris = listBaris(this.akar);
    const dari = perluas ? (this.ujung ?? el) : el;
    const b = baris.findIndex((r) => r.includes(dari));
    const k = baris[b].indexOf(dari);
    const tujuanBaris = baris[Math.min(Math.max(b + turun, 0), baris.length - 1)];
    const [awal] = bulan(dari);
    const acuan = (kanan === 0 && this.lajur >= awal && this.lajur <= bulan(dari)[1]) ? this.lajur : awal;
    const tujuan = turun === 0
      ? tujuanBaris[Math.min(Math.max(k + kanan, 0), tujuanBaris.length - 1)]
      : tujuanBaris.find((s) => bulan(s)[1] >= acuan) ?? tujuanBaris.at(-1);
    this.lajur = turun === 0 ? bulan(tujuan)[0] : acuan;
    if (perluas) {
      this.select(this.pangkal ?? el, tujuan);
      tujuan.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (tujuan === el) {
      // At the edge there is nowhere to go, and nothing that tells that the edit has ended.
      this.commit(null, el);
      this.ketikan.leave(el);
      el.select();
    } else {
      tujuan.focus();
    }
    return true;
  }

  grip(e, el) {
    if (e.shiftKey && this.pangkal) {
      e.preventDefault();
      this.select(this.pangkal, el);
    } else {
      this.select(el, el);
    }
  }

  // The box itself is ticked with the mouse; a finger, which has no space bar, may hit anything of the cell.
  tap(el) {
    const butir = findButir(el) ?? (isButir(el) && matchMedia('(pointer: coarse)').matches ? el : null);
    if (butir && !butir.readOnly) {
      butir.focus();
      this.fill([butir], next);
    }
  }

  select(pangkal, ujung) {
    const baris = listBaris(this.akar);
    const [a, b] = [pangkal, ujung].map((s) => baris.findIndex((r) => r.includes(s)));
    const awal = Math.min(bulan(pangkal)[0], bulan(ujung)[0]);
    const akhir = Math.max(bulan(pangkal)[1], bulan(ujung)[1]);
    this.blok.forEach((s) => s.closest('td').classList.remove('dipilih'));
    Object.assign(this, { pangkal, ujung });
    this.susunan = a < 0 || b < 0 ? [[ujung]] : baris.slice(Math.min(a, b), Math.max(a, b) + 1).map((r) => r.filter((s) => bulan(s)[1] >= awal && bulan(s)[0] <= akhir));
    this.blok = this.susunan.flat();
    if (this.blok.length > 1) {
      this.blok.forEach((s) => s.closest('td').classList.add('dipilih'));
    }
  }

  copy(e, el) {
    if (el.dataset.mode === 'isi') {
      return false;
    }
    e.preventDefault();
    e.clipboardData.setData('text/plain', this.susunan.map((r) => r.map((s) => (s.value === 'nihil' ? '0' : s.value)).join('\t')).join('\r\n'));
    return true;
  }

  paste(e, el) {
    const blok = readBlok(e.clipboardData.getData('text/plain'));
    if (el.dataset.mode === 'isi' && blok.length === 1 && blok[0].length === 1) {
      return;
    }
    e.preventDefault();
    const { pasangan, luar } = match(blok, listBaris(this.akar), this.susunan ?? [[el]]);
    const sebab = refuse(pasangan);
    if (sebab) {
      this.tell(sebab, true);
      return;
    }
    const isi = pasangan.filter((p) => p.nilai !== '');
    const jumlah = this.fill(isi.map((p) => p.el), (s, i) => isi.find((p) => p.el === s).nilai);
    const terkunci = isi.some((p) => p.el.readOnly) ? ' Sel yang ditutup dilewati.' : '';
    this.tell(`${jumlah} sel ditempel.${terkunci}${luar > 0 ? ` ${luar} nilai di luar lembar diabaikan.` : ''}`);
  }

  tell(teks, galat = false) {
    const kabar = this.akar.querySelector('[data-lembar-kabar]');
    kabar.textContent = teks;
    kabar.classList.toggle('lembar-kabar-galat', galat);
  }
}

export function attach(akar, ketikan) {
  akar.dataset.lembarSiap = '';
  const lembar = new Lembar(akar, ketikan);
  // From a list of what is owed: straight to the cell.
  const sel = new URLSearchParams(location.search).get('sel');
  (sel && akar.querySelector(`.sel[data-item="${CSS.escape(sel)}"]`))?.focus();
  return lembar;
}
