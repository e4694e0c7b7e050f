// The review page: a place of the text that is pointed at is chosen for a remark; a remark, or a difference, leads to its place.
let tutup = null;

export function pasang(dotnet) {
  const naskah = document.querySelector('[data-tinjau-naskah]');
  const pilih = e => {
    const tempat = e.target.closest('[id^="t-"]');
    // Words that are being marked to be copied are not pointed at.
    if (!tempat || String(getSelection())) return;
    mark(naskah, tempat, 'tempat-pilih');
    dotnet.invokeMethodAsync('PilihAsync', tempat.id);
  };
  naskah?.addEventListener('click', pilih);
  tutup = () => naskah?.removeEventListener('click', pilih);
}

export function lepas() {
  tutup?.();
  tutup = null;
}

/** Brings a place into view, marks it and moves the reader's focus to it. */
export function lompat(id) {
  const tempat = document.getElementById(id);
  if (!tempat) return false;
  mark(document, tempat, 'tempat-kini');
  tempat.scrollIntoView({ block: 'center' });
  if (!tempat.hasAttribute('tabindex')) tempat.tabIndex = -1;
  tempat.focus({ preventScroll: true });
  return true;
}

function mark(akar, tempat, kelas) {
  akar?.querySelectorAll('.' + kelas).forEach(t => t.classList.remove(kelas));
  tempat.classList.add(kelas);
}
