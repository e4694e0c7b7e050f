// One key for each act, as in a mailbox: whoever verifies two hundred figures keeps the hands where they are.
let akar = null;

export function attach(elemen) {
  akar = elemen;
  elemen.dataset.verifikasiSiap = '';
}

document.addEventListener('keydown', (e) => {
  if (!akar?.isConnected || e.ctrlKey || e.metaKey || e.altKey || e.target.closest('input:not([type="checkbox"]), textarea, select, dialog')) {
    return;
  }
  const kartu = [...akar.querySelectorAll('[data-kartu]')];
  const kini = document.activeElement?.closest('[data-kartu]');
  const letak = kartu.indexOf(kini);
  if (e.key === 'j' || e.key === 'k') {
    e.preventDefault();
    show(kartu[letak < 0 ? 0 : Math.min(kartu.length - 1, Math.max(0, letak + (e.key === 'j' ? 1 : -1)))]);
  } else if (e.key === 'v' && kini) {
    kini.querySelector('[data-verifikasi]')?.click();
    // The button goes when the answer comes, and with it the focus: on to the next that waits.
    show(kartu.slice(letak + 1).find((k) => k.hasAttribute('data-menunggu')) ?? kini);
  } else if (e.key === 'r' && kini) {
    e.preventDefault(); // the letter belongs to the key, not to the note that opens
    kini.querySelector('[data-kembali]')?.click();
  }
});

function show(kartu) {
  kartu?.focus({ preventScroll: true });
  kartu?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
