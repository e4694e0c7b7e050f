// From one difference to the next by n and p, or by the buttons.
let letak = -1;

function step(langkah) {
  const daftar = [...document.querySelectorAll('[data-beda-isi]')];
  if (daftar.length === 0) return;
  letak = (Math.max(letak, langkah > 0 ? -1 : 0) + langkah + daftar.length) % daftar.length;
  daftar[letak].scrollIntoView({ block: 'center' });
  daftar[letak].focus({ preventScroll: true });
}

document.addEventListener('click', e => {
  const tombol = e.target.closest('[data-beda]');
  if (tombol) step(Number(tombol.dataset.beda));
});
document.addEventListener('keydown', e => {
  if (e.ctrlKey || e.altKey || e.metaKey || e.target.closest('input, select, textarea')) return;
  if (e.key === 'n') step(1);
  if (e.key === 'p') step(-1);
});
