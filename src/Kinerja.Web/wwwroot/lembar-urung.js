// What was done to the sheet, step by step: a step is all cells of one act, so that a pasted block is undone as one.
export class RiwayatLembar {
  urung = [];
  ulang = [];

  remember(daftar) {
    if (daftar.length > 0) {
      this.urung.push(daftar.map(({ el, dari, ke }) => ({ item: el.dataset.item, bidang: el.dataset.bidang, dari, ke })));
      this.ulang = [];
    }
  }

  // One step back or forth. Cells that were closed meanwhile, or are not shown, stay as they are.
  step(maju, cari) {
    const [dari, ke, arah] = maju ? [this.ulang, this.urung, 'ke'] : [this.urung, this.ulang, 'dari'];
    const langkah = dari.pop();
    if (!langkah) {
      return null;
    }
    const sel = langkah.map((u) => ({ el: cari(u), nilai: u[arah] })).filter((u) => u.el && !u.el.readOnly).map((u) => {
      u.el.value = u.nilai;
      return u.el;
    });
    ke.push(langkah);
    return { sel, sebagian: sel.length < langkah.length };
  }
}
