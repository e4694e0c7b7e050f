// The reading page: stepping through matches, folding the index on a phone, enlarging pages, fetching the PDF.
(() => {
  'use strict';

  const byId = (kunci) => document.querySelector(`[${kunci}]`);

  /* Matches. They are marked by the server; here one of them is the present one. */
  let kini = -1;
  let dicari = '';
  const matches = () => [...document.querySelectorAll('.naskah mark')];

  function step(langkah) {
    const daftar = matches();
    if (daftar.length === 0) {
      return;
    }
    daftar[kini]?.classList.remove('kini');
    kini = (kini + langkah + daftar.length) % daftar.length;
    daftar[kini].classList.add('kini');
    daftar[kini].scrollIntoView({ block: 'center' });
    showPosition(daftar.length);
  }

  function showPosition() {
    const tempat = byId('data-cocok-kini');
    if (tempat) {
      tempat.textContent = kini < 0 ? '' : `${kini + 1} dari `;
    }
  }

  function prepare() {
    const kata = new URLSearchParams(location.search).get('cari') ?? '';
    if (kata !== dicari) {
      dicari = kata;
      kini = -1;
    }
    showPosition();
    foldIndex();
    watchSections();
    alignRemarks();
  }

  document.addEventListener('keydown', (e) => {
    const kotak = document.getElementById('cari');
    if (!kotak) {
      return;
    }
    if (e.key === '/' && !e.ctrlKey && !e.altKey && !e.metaKey && !e.target.closest('input, textarea, select, [contenteditable]')) {
      e.preventDefault();
      kotak.focus();
      kotak.select();
    } else if (e.key === 'Enter' && e.target === kotak && kotak.value.trim() === dicari.trim() && matches().length > 0) {
      e.preventDefault();
      step(e.shiftKey ? -1 : 1);
    }
  });

  /* Index */
  const sempit = matchMedia('(max-width: 860px)');

  function foldIndex() {
    const isi = byId('data-daftar-isi');
    if (isi && !isi.dataset.siap) {
      isi.dataset.siap = 'ya';
      isi.open = !sempit.matches;
    }
  }

  let pengamat;
  function watchSections() {
    pengamat?.disconnect();
    const tautan = new Map([...document.querySelectorAll('.daftar-isi a')].map((a) => [a.hash.slice(1), a]));
    if (tautan.size === 0) {
      return;
    }
    pengamat = new IntersectionObserver((catatan) => {
      const terlihat = catatan.findLast((c) => c.isIntersecting);
      const judul = terlihat?.target.matches('[id]') ? terlihat.target : terlihat?.target.querySelector('[id]');
      const kena = judul && tautan.get(judul.id);
      if (kena) {
        tautan.forEach((a) => a.removeAttribute('aria-current'));
        kena.setAttribute('aria-current', 'true');
        keepInView(kena);
      }
    }, { rootMargin: '-25% 0px -70%' });
    document.querySelectorAll('.naskah .bagian, .naskah .lembar:first-child').forEach((b) => pengamat.observe(b));
  }

  /* Open remarks: their places are marked; in the margin each stands where its place is, or below the one before. */
  const lapang = matchMedia('(min-width: 1240px)');

  function alignRemarks() {
    const kotak = byId('data-baca-komentar');
    if (!kotak) {
      return;
    }
    const tepi = lapang.matches && !kotak.closest('.baca-sanding');
    const daftar = [...kotak.querySelectorAll('li')];
    daftar.forEach((k) => {
      k.style.marginTop = '';
      const tempat = k.dataset.tempat && document.getElementById(k.dataset.tempat);
      tempat?.classList.add('berkomentar');
      const turun = tempat && tepi ? tempat.getBoundingClientRect().top - k.getBoundingClientRect().top : 0;
      if (turun > 0) {
        k.style.marginTop = `${turun}px`;
      }
    });
  }

  addEventListener('resize', alignRemarks);
  document.fonts?.ready.then(alignRemarks);

  // Moves the index alone: scrollIntoView would pull the page along.
  function keepInView(tautan) {
    const kotak = tautan.closest('nav');
    const [luar, dalam] = [kotak.getBoundingClientRect(), tautan.getBoundingClientRect()];
    if (dalam.top < luar.top || dalam.bottom > luar.bottom) {
      kotak.scrollTop += dalam.top - luar.top - luar.height / 3;
    }
  }

  /* Enlarged pages */
  function showPage(nomor) {
    const dialog = byId('data-perbesaran');
    const tautan = [...document.querySelectorAll('[data-perbesar]')];
    const i = Math.min(Math.max(nomor, 1), tautan.length);
    const gambar = dialog.querySelector('[data-lembar-gambar]');
    gambar.src = tautan[i - 1].href;
    gambar.alt = `Halaman ${i} dari ${tautan.length}`;
    dialog.dataset.lembarIni = String(i);
    dialog.querySelector('[data-lembar-kini]').textContent = gambar.alt;
    dialog.querySelector('.perbesaran-isi').scrollTop = 0;
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  /* PDF: fetched here so that a slow line shows that something happens, and a failure is told in words. */
  async function download(tautan) {
    const kabar = tautan.parentElement.querySelector('[data-unduh-kabar]');
    const tell = (teks, galat) => {
      kabar.textContent = teks;
      kabar.toggleAttribute('data-galat', galat);
    };
    tautan.setAttribute('aria-busy', 'true');
    tell('Menyiapkan PDF…', false);
    try {
      const jawaban = await fetch(tautan.href, { credentials: 'same-origin' });
      if (!jawaban.ok || !jawaban.headers.get('content-type')?.startsWith('application/pdf')) {
        throw new Error(await explain(jawaban));
      }
      save(await jawaban.blob(), /filename="?([^";]+)/.exec(jawaban.headers.get('content-disposition') ?? '')?.[1] ?? 'keputusan.pdf');
      tell('PDF telah diunduh.', false);
    } catch (e) {
      tell(e instanceof TypeError ? 'Server tidak dapat dihubungi. Periksa jaringan, lalu coba lagi.' : e.message, true);
    } finally {
      tautan.removeAttribute('aria-busy');
    }
  }

  async function explain(jawaban) {
    if (jawaban.headers.get('content-type')?.startsWith('text/plain')) {
      return jawaban.text();
    }
    return jawaban.redirected || jawaban.status === 401 ? 'Sesi Anda telah berakhir. Muat ulang halaman untuk masuk kembali.'
      : jawaban.status === 404 ? 'Keputusan ini tidak ditemukan lagi.' : 'PDF belum dapat dibuat. Coba lagi sebentar lagi.';
  }

  function save(isi, nama) {
    const alamat = URL.createObjectURL(isi);
    const tautan = Object.assign(document.createElement('a'), { href: alamat, download: nama });
    tautan.click();
    setTimeout(() => URL.revokeObjectURL(alamat), 60000);
  }

  document.addEventListener('click', (e) => {
    const kena = e.target.closest('[data-cocok], [data-perbesar], [data-lembar], [data-tutup], [data-unduh], .daftar-isi a');
    if (!kena || e.ctrlKey || e.metaKey || e.shiftKey) {
      return;
    }
    if (kena.dataset.cocok) {
      step(Number(kena.dataset.cocok));
    } else if (kena.dataset.perbesar) {
      e.preventDefault();
      showPage(Number(kena.dataset.perbesar));
    } else if (kena.dataset.lembar) {
      showPage(Number(byId('data-perbesaran').dataset.lembarIni) + Number(kena.dataset.lembar));
    } else if ('tutup' in kena.dataset) {
      byId('data-perbesaran').close();
    } else if ('unduh' in kena.dataset) {
      e.preventDefault();
      download(kena);
    } else if (sempit.matches) {
      byId('data-daftar-isi').open = false;
    }
  });

  prepare();
  Blazor.addEventListener('enhancedload', prepare);
})();
