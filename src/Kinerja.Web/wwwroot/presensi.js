// The sheet of recaps: arrows and Enter go from cell to cell.
export function attach(kotak) {
  kotak.addEventListener('keydown', (e) => {
    const sel = e.target;
    if (!(sel instanceof HTMLInputElement) || sel.dataset.baris === undefined || e.altKey || e.ctrlKey || e.metaKey) {
      return;
    }
    const [turun, kanan] = step(e, sel);
    if (turun === 0 && kanan === 0) {
      return;
    }
    const tujuan = kotak.querySelector(`input[data-baris="${+sel.dataset.baris + turun}"][data-kolom="${+sel.dataset.kolom + kanan}"]`);
    if (tujuan) {
      e.preventDefault();
      tujuan.focus();
      tujuan.select();
    }
  });
  kotak.addEventListener('focusin', (e) => e.target instanceof HTMLInputElement && e.target.select());
  // Whoever was in a cell before the script came types over its figure, as in all others.
  const aktif = document.activeElement;
  if (aktif instanceof HTMLInputElement && kotak.contains(aktif) && aktif.value === aktif.dataset.dasar) {
    aktif.select();
  }
  kotak.dataset.siap = '';
}

// Left and right leave a cell only from its edge, so that a figure can still be corrected.
function step(e, sel) {
  const semua = sel.selectionStart === 0 && sel.selectionEnd === sel.value.length;
  switch (e.key) {
    case 'ArrowUp': return [-1, 0];
    case 'ArrowDown': return [1, 0];
    case 'Enter': return [e.shiftKey ? -1 : 1, 0];
    case 'ArrowLeft': return semua || sel.selectionEnd === 0 ? [0, -1] : [0, 0];
    case 'ArrowRight': return semua || sel.selectionStart === sel.value.length ? [0, 1] : [0, 0];
    default: return [0, 0];
  }
}

export { open } from './presensi-konsep.js';
