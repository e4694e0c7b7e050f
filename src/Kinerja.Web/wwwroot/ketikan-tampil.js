// What a person sees of their typing: at each element, in one line for all, and where somebody has to decide.
export const isBidang = (el) => el?.dataset?.item !== undefined && el.dataset.bidang !== undefined;

// '' nothing to tell, menunggu, konflik, ditolak
export function mark(el, keadaan) {
  if (el) {
    el.dataset.ketikan = keadaan;
    el.toggleAttribute('aria-invalid', false);
    if (keadaan === 'konflik' || keadaan === 'ditolak') {
      el.setAttribute('aria-invalid', 'true');
    }
  }
}

// The server's own way of writing a value; not under the hands of somebody who is typing.
export function show(el, nilai) {
  mark(el, '');
  if (el && (document.activeElement !== el || (el.matches('input') && el.dataset.mode !== 'isi'))) {
    el.value = nilai ?? '';
    if (document.activeElement === el) {
      el.select();
    }
  }
}

export function draw(ketikan) {
  const bilah = ketikan.akar.querySelector('[data-ketikan-keadaan]');
  const kabar = ketikan.akar.querySelector('[data-ketikan-kabar]');
  const menunggu = ketikan.pending().length;
  const diputuskan = [...ketikan.isian.values()].filter((i) => i.konflik || i.tolak);
  if (bilah) {
    const [keadaan, teks] = describe(ketikan, menunggu, diputuskan.length);
    if (bilah.textContent !== teks) {
      bilah.dataset.ketikanKeadaan = keadaan;
      bilah.textContent = teks;
    }
  }
  // Drawn anew only when it says something else: a button under the pointer stays.
  const sidik = JSON.stringify(diputuskan.map((i) => [i.kunci, i.baru, i.konflik, i.tolak]));
  if (kabar && kabar.dataset.sidik !== sidik) {
    kabar.dataset.sidik = sidik;
    kabar.replaceChildren(...diputuskan.map((i) => createKabar(ketikan, i)));
  }
}

function describe(ketikan, menunggu, diputuskan) {
  if (menunggu > 0 && (ketikan.putus || ketikan.gagal)) {
    // Never a letter too early: who reads this may close the page.
    const tempat = ketikan.menahan > 0 ? 'sedang disimpan di komputer ini' : ketikan.tahanLama ? 'tersimpan di komputer ini' : 'jangan tutup halaman ini';
    return ['tertunda', `Belum terkirim: ${menunggu} – ${tempat}. ${ketikan.putus ? '' : ketikan.gagal}`.trim()];
  }
  if (menunggu > 0) {
    return ['menyimpan', 'Menyimpan…'];
  }
  if (diputuskan > 0) {
    return ['diputuskan', `${diputuskan} isian perlu Anda putuskan.`];
  }
  return ketikan.pernah ? ['tersimpan', 'Tersimpan.'] : ['diam', ''];
}

function createKabar(ketikan, i) {
  const baris = document.createElement('div');
  baris.className = `ketikan-kabar ketikan-${i.konflik ? 'konflik' : 'ditolak'}`;
  const judul = document.createElement('p');
  judul.className = 'ketikan-judul';
  judul.textContent = i.label || 'Isian';
  const isi = document.createElement('p');
  isi.textContent = i.konflik
    ? `Isian Anda: ${i.baru ?? '(kosong)'}. Sekarang tertulis: ${i.konflik.sekarang ?? '(kosong)'}${i.konflik.pesan ? `, ${i.konflik.pesan}` : ''}.`
    : `Isian Anda: ${i.baru ?? '(kosong)'}. ${i.tolak}`;
  baris.append(judul, isi, ...(i.konflik
    ? [createTombol('Pakai isian saya', () => ketikan.resolve(i, true)), createTombol('Pakai yang tertulis', () => ketikan.resolve(i, false))]
    : [createTombol('Buang isian saya', () => ketikan.resolve(i, false))]));
  return baris;
}

function createTombol(teks, tekan) {
  const tombol = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol tombol-kecil', textContent: teks });
  tombol.addEventListener('click', tekan);
  return tombol;
}
