// Where typing is kept in this browser until the server has it, whose it is, and how it goes when they sign out.
const TOKO = 'isian';

let basis;
const openBasis = () => (basis ??= new Promise((selesai) => {
  try {
    const minta = indexedDB.open('kinerja-ketikan', 1);
    minta.onupgradeneeded = () => minta.result.createObjectStore(TOKO, { keyPath: 'kunci' });
    minta.onsuccess = () => selesai(minta.result);
    minta.onerror = minta.onblocked = () => selesai(null);
  } catch {
    selesai(null); // a browser that keeps nothing: the values live as long as the page, and the page says so
  }
}));

// Resolves to whether it is really on the disk.
export async function change(ubah) {
  const db = await openBasis();
  return db !== null && new Promise((selesai) => {
    const transaksi = db.transaction(TOKO, 'readwrite');
    ubah(transaksi.objectStore(TOKO));
    transaksi.commit(); // at once: the page may be closed before it would go by itself
    transaksi.oncomplete = () => selesai(true);
    transaksi.onerror = transaksi.onabort = () => selesai(false);
  });
}

export async function readAll(syarat) {
  const db = await openBasis();
  return db === null ? [] : new Promise((selesai) => {
    const minta = db.transaction(TOKO).objectStore(TOKO).getAll();
    minta.onsuccess = () => selesai(minta.result.filter(syarat));
    minta.onerror = () => selesai([]);
  });
}

/** Before signing out: sends what can be sent, asks about the rest and forgets what is this person's. What waits for others stays. */
export async function leave() {
  const aktif = [...(globalThis.ketikanAktif ?? [])];
  for (let kali = 0; kali < 20 && aktif.some((k) => !k.putus && (k.sedang || k.pending().length > 0)); kali++) {
    aktif.forEach((k) => k.flush());
    await new Promise((selesai) => setTimeout(selesai, 150));
  }
  const pengguna = (await readAll(() => true)).length === 0 ? '' : await fetch('/ketikan/pengguna').then((j) => (j.ok ? j.text() : ''), () => '');
  const sisa = pengguna === '' ? [] : await readAll((i) => i.pengguna === pengguna);
  if (sisa.length > 0 && !confirm(`${sisa.length} isian belum sampai ke server dan akan dihapus dari komputer ini bila Anda keluar. Tetap keluar?`)) {
    return false;
  }
  await change((toko) => sisa.forEach((i) => toko.delete(i.kunci)));
  return true;
}
