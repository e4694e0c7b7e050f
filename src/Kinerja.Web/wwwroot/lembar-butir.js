// An item of a checklist is a text field in which "ada" or "belum" stands, so that it is copied, pasted and undone like any other; it looks and reads as a box to be ticked.
const URUTAN = { '': 'ada', ada: 'belum' };

export const isButir = (el) => el instanceof HTMLInputElement && el.dataset.jenis === 'butir';

export const next = (el) => URUTAN[el.value] ?? '';

/** The item whose box was hit. */
export const findButir = (el) => (el instanceof Element && el.classList.contains('centang') ? el.previousElementSibling : null);

function tick(el) {
  const keadaan = { ada: 'true', belum: 'false' }[el.value] ?? 'mixed';
  if (el.getAttribute('aria-checked') !== keadaan) {
    el.setAttribute('aria-checked', keadaan);
  }
}

// Whoever writes a value also marks the field, or changes what it is held against.
export function watch(akar) {
  const semua = () => akar.querySelectorAll('input[data-jenis="butir"]').forEach(tick);
  const pengamat = new MutationObserver(semua);
  pengamat.observe(akar, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ketikan', 'data-dasar', 'data-mode'] });
  semua();
  return pengamat;
}
