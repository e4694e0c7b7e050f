// Evidence: files are sent one after the other, seen while they go, and looked at without leaving the page.
const SISI_FOTO = 1600;
const MUTU_FOTO = 0.8;
const PNG_BESAR = 1_500_000;
const JEDA = [1, 3, 8, 15, 30, 60];

const berjalan = new Set();
addEventListener('beforeunload', (e) => berjalan.size > 0 && e.preventDefault());

/** What is dropped on the panel or chosen in it is sent for the figures that its data-untuk names at that moment. */
export function attach(panel, server, megabyte) {
  const kiriman = panel.querySelector('[data-bukti-kiriman]');
  const antrean = [];
  let sibuk = false;
  const send = (berkas) => {
    for (const b of berkas) {
      antrean.push(createKiriman(panel, kiriman, b, megabyte * 1024 * 1024));
    }
    run();
  };
  const run = async () => {
    if (sibuk) {
      return;
    }
    sibuk = true;
    for (let k = antrean.shift(); k; k = antrean.shift()) {
      if (await k.start()) {
        await server.invokeMethodAsync('UploadedAsync').catch(() => {});
      }
    }
    sibuk = false;
  };
  panel.addEventListener('coba-lagi', (e) => {
    antrean.push(e.detail);
    run();
  });
  panel.addEventListener('change', (e) => {
    if (e.target.matches('input[type="file"]')) {
      send([...e.target.files]);
      e.target.value = '';
    }
  });
  const tujuan = (e) => e.target.closest('[data-bukti-jatuh]');
  // On a slow line somebody has chosen before this script came.
  for (const pilih of panel.querySelectorAll('input[type="file"]')) {
    if (pilih.files.length > 0) {
      send([...pilih.files]);
      pilih.value = '';
    }
  }
  panel.addEventListener('dragover', (e) => {
    if (tujuan(e) && e.dataTransfer.types.includes('Files')) {
      e.preventDefault();
      tujuan(e).classList.add('di-atas');
    }
  });
  panel.addEventListener('dragleave', (e) => tujuan(e)?.classList.remove('di-atas'));
  panel.addEventListener('drop', (e) => {
    if (tujuan(e) && e.dataTransfer.files.length > 0) {
      e.preventDefault();
      tujuan(e).classList.remove('di-atas');
      send([...e.dataTransfer.files]);
    }
  });
  // A picture that was copied: a screenshot needs no file in between.
  panel.addEventListener('paste', (e) => {
    if (e.clipboardData.files.length > 0) {
      e.preventDefault();
      send([...e.clipboardData.files]);
    }
  });
}

function createKiriman(panel, daftar, asli, maksimum) {
  const baris = document.createElement('li');
  baris.className = 'bukti-kirim';
  const nama = Object.assign(document.createElement('span'), { className: 'bukti-kirim-nama', textContent: asli.name });
  const bilah = Object.assign(document.createElement('progress'), { max: 1, value: 0 });
  bilah.setAttribute('aria-label', `Mengirim ${asli.name}`);
  const kabar = Object.assign(document.createElement('span'), { className: 'bukti-kirim-kabar', textContent: 'menunggu giliran' });
  kabar.setAttribute('role', 'status');
  const batal = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol tombol-kecil', textContent: 'Batal' });
  const lagi = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol tombol-kecil', textContent: 'Coba lagi', hidden: true });
  baris.append(nama, bilah, kabar, lagi, batal);
  daftar.append(baris);
  const untuk = panel.dataset.untuk;
  const kiriman = { batal: false, xhr: null, bangun: null };
  berjalan.add(kiriman);
  const finish = () => {
    berjalan.delete(kiriman);
    baris.remove();
  };
  batal.addEventListener('click', () => {
    kiriman.batal = true;
    kiriman.xhr?.abort();
    kiriman.bangun?.();
    finish();
  });
  const fail = (pesan, bolehLagi) => {
    berjalan.delete(kiriman);
    baris.classList.add('gagal');
    kabar.textContent = pesan;
    bilah.hidden = true;
    lagi.hidden = !bolehLagi;
    batal.textContent = 'Tutup';
    return false;
  };
  lagi.addEventListener('click', () => {
    baris.classList.remove('gagal');
    bilah.hidden = false;
    lagi.hidden = true;
    batal.textContent = 'Batal';
    berjalan.add(kiriman);
    panel.dispatchEvent(new CustomEvent('coba-lagi', { detail: kiriman }));
  });

  kiriman.start = async () => {
    if (kiriman.batal) {
      return false;
    }
    kabar.textContent = 'menyiapkan…';
    const berkas = await shrink(asli);
    if (berkas.size > maksimum) {
      return fail(`Berkas terlalu besar: paling banyak ${maksimum / 1024 / 1024} MB.`, false);
    }
    for (let n = 0; !kiriman.batal; n++) {
      const jawaban = await post(kiriman, panel.dataset.alamat, untuk, berkas, (bagian) => {
        bilah.value = bagian;
        kabar.textContent = bagian < 1 ? `mengirim ${Math.round(bagian * 100)}%` : 'memeriksa…';
      });
      if (jawaban.status === 200) {
        finish();
        return true;
      }
      if (jawaban.pesan) {
        return fail(jawaban.pesan, jawaban.lagi);
      }
      if (n >= JEDA.length) {
        return fail('Sambungan terputus. Berkas belum terkirim.', true);
      }
      bilah.value = 0;
      await wait(kiriman, JEDA[n], (detik) => { kabar.textContent = `sambungan terputus, mencoba lagi dalam ${detik} detik`; });
    }
    return false;
  };
  return kiriman;
}

// XMLHttpRequest, not fetch: only it tells how much has gone.
function post(kiriman, alamat, untuk, berkas, tell) {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    kiriman.xhr = xhr;
    xhr.open('POST', alamat);
    xhr.setRequestHeader('RequestVerificationToken', document.querySelector('input[name="__RequestVerificationToken"]')?.value ?? '');
    xhr.upload.addEventListener('progress', (e) => e.lengthComputable && tell(e.loaded / e.total));
    xhr.addEventListener('load', () => {
      const json = xhr.getResponseHeader('Content-Type')?.startsWith('application/json') ? JSON.parse(xhr.responseText) : null;
      if (xhr.status >= 500) {
        resolve({ status: 0 });
      } else if (json) {
        resolve({ status: xhr.status, pesan: json.pesan, lagi: xhr.status === 400 });
      } else {
        resolve({ status: 0, pesan: 'Anda perlu masuk kembali. Masuk di tab lain, lalu tekan Coba lagi.', lagi: true });
      }
    });
    xhr.addEventListener('error', () => resolve({ status: 0 }));
    xhr.addEventListener('abort', () => resolve({ status: 0 }));
    const isi = new FormData();
    isi.append('untuk', untuk);
    isi.append('berkas', berkas, berkas.name);
    xhr.send(isi);
  });
}

// Until the time is over, the line is back or somebody gives up.
function wait(kiriman, detik, tell) {
  return new Promise((resolve) => {
    const end = () => {
      clearInterval(jam);
      removeEventListener('online', end);
      kiriman.bangun = null;
      resolve();
    };
    tell(detik);
    const jam = setInterval(() => (--detik > 0 ? tell(detik) : end()), 1000);
    addEventListener('online', end);
    kiriman.bangun = end;
  });
}

/** A photo as small as a reader needs it, upright, and without the place where it was taken. What cannot be drawn here, or would only grow, is sent as it is. */
export async function shrink(berkas) {
  if (!/^image\/(jpeg|webp|hei[cf])$/.test(berkas.type) && !(berkas.type === 'image/png' && berkas.size > PNG_BESAR)) {
    return berkas;
  }
  try {
    const gambar = await createImageBitmap(berkas, { imageOrientation: 'from-image' });
    const skala = Math.min(1, SISI_FOTO / Math.max(gambar.width, gambar.height));
    const kanvas = Object.assign(document.createElement('canvas'), { width: Math.round(gambar.width * skala), height: Math.round(gambar.height * skala) });
    const kuas = kanvas.getContext('2d');
    kuas.fillStyle = '#fff';
    kuas.fillRect(0, 0, kanvas.width, kanvas.height);
    kuas.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
    gambar.close();
    const kecil = await new Promise((resolve) => kanvas.toBlob(resolve, 'image/jpeg', MUTU_FOTO));
    return kecil && (kecil.size < berkas.size || !/^image\/(jpeg|png)$/.test(berkas.type))
      ? new File([kecil], berkas.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' })
      : berkas;
  } catch {
    return berkas;
  }
}

// A look at a file without leaving the page. Delegated, as the lists come and go; captured, so that the framework's own navigation by links does not come first.
document.addEventListener('click', (e) => {
  const tautan = e.target.closest('a[data-pratinjau]');
  if (tautan && e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
    e.preventDefault();
    e.stopPropagation();
    preview(tautan);
  }
}, true);

function preview(tautan) {
  const dialog = Object.assign(document.createElement('dialog'), { className: 'bukti-dialog' });
  dialog.setAttribute('aria-label', `Pratinjau ${tautan.dataset.nama}`);
  const kepala = Object.assign(document.createElement('div'), { className: 'bukti-dialog-kepala' });
  const judul = Object.assign(document.createElement('p'), { textContent: tautan.dataset.nama });
  const buka = Object.assign(document.createElement('a'), { className: 'tombol tombol-kecil', href: tautan.href, target: '_blank', rel: 'noopener', textContent: 'Buka di tab baru' });
  const tutup = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol tombol-kecil', textContent: 'Tutup' });
  const isi = tautan.dataset.pratinjau === 'Pdf'
    ? Object.assign(document.createElement('iframe'), { src: tautan.href, title: tautan.dataset.nama })
    : Object.assign(document.createElement('img'), { src: tautan.href, alt: tautan.dataset.nama });
  kepala.append(judul, buka, tutup);
  dialog.append(kepala, isi);
  tutup.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (e) => e.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    tautan.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
