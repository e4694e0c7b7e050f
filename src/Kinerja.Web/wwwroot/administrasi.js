// Buttons that copy a field. Offices run on a LAN without HTTPS, where browsers keep the asynchronous clipboard away: the old command works there.
const copy = async (kotak) => {
  kotak.select();
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(kotak.value);
    return true;
  }
  return document.execCommand('copy');
};

document.addEventListener('click', async (e) => {
  const tombol = e.target.closest('button[data-salin]');
  const kotak = tombol && document.getElementById(tombol.dataset.salin);
  if (!kotak) {
    return;
  }
  const kabar = tombol.closest('section')?.querySelector('[data-salin-kabar]');
  let berhasil = false;
  try {
    berhasil = await copy(kotak);
  } catch {
    // A browser that refuses says so below; the text is selected for copying by hand.
  }
  if (kabar) {
    kabar.textContent = berhasil ? 'Tersalin.' : 'Tekan Ctrl+C untuk menyalin.';
  }
});
