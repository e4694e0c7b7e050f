// Dragging by the handle: within a list, or into another list of the same kind.
export const butirOf = (el) => el?.closest?.('[data-butir]') ?? null;
export const utamaOf = (butir) => butir?.querySelector('[data-bidang="teks"], [data-utama]');

export class Seretan {
  constructor(papan, signal) {
    this.papan = papan;
    papan.akar.addEventListener('dragstart', (e) => this.start(e), { signal });
    papan.akar.addEventListener('dragover', (e) => this.over(e), { signal });
    papan.akar.addEventListener('drop', (e) => this.drop(e), { signal });
    papan.akar.addEventListener('dragend', () => this.end(), { signal });
  }

  start(e) {
    const butir = e.target.closest?.('[data-pegang]') && butirOf(e.target);
    if (butir) {
      this.id = this.papan.targets(butir);
      this.jenis = butir.dataset.jenis;
      e.dataTransfer.effectAllowed = 'move';
      e.dataTransfer.setData('text/plain', utamaOf(butir)?.value ?? '');
      e.dataTransfer.setDragImage(butir, 10, 10);
    }
  }

  // Before or after an item of its kind, or into an empty list of its kind.
  aim(e) {
    for (let el = this.id ? e.target : null; el && el !== this.papan.akar; el = el.parentElement) {
      if (el.dataset?.butir && el.dataset.jenis === this.jenis && !this.id.includes(el.dataset.butir)) {
        const { top, height } = el.getBoundingClientRect();
        return { el, atas: e.clientY < top + height / 2, daftar: el.parentElement };
      }
      if (el.dataset?.daftar && el.dataset.jenis === this.jenis) {
        return { el, atas: false, daftar: el };
      }
    }
    return null;
  }

  over(e) {
    const tuju = this.aim(e);
    this.mark(tuju);
    if (tuju) {
      e.preventDefault();
    }
  }

  drop(e) {
    const tuju = this.aim(e);
    if (tuju) {
      e.preventDefault();
      const saudara = [...tuju.daftar.children].filter((s) => s.dataset.butir && !this.id.includes(s.dataset.butir));
      const letak = tuju.el === tuju.daftar ? saudara.length : saudara.indexOf(tuju.el) + (tuju.atas ? 0 : 1);
      this.papan.run('pindah', this.id, tuju.daftar.dataset.daftar, letak === 0 ? null : saudara[letak - 1].dataset.butir);
    }
    this.end();
  }

  end() {
    this.id = null;
    this.mark(null);
  }

  mark(tuju) {
    this.papan.akar.querySelectorAll('[data-jatuh]').forEach((el) => el.removeAttribute('data-jatuh'));
    tuju?.el.setAttribute('data-jatuh', tuju.atas ? 'atas' : 'bawah');
  }
}
