// The little that every page needs. No inline script and no handler in the markup: the content security policy refuses both.
(() => {
  'use strict';

  // Often at first, then calmly: a line that was cut for a moment is back at once, a server that restarts is not stormed.
  Blazor.start({
    circuit: { reconnectionOptions: { maxRetries: 60, retryIntervalMilliseconds: (n) => (n < 10 ? 1000 : n < 30 ? 5000 : n < 60 ? 15000 : null) } },
  });

  // Delegated from the document: enhanced navigation replaces elements, and with them the listeners on them.
  document.addEventListener('click', async (e) => {
    const tombol = e.target.closest('button');
    if (tombol?.matches('[data-muat-ulang]')) {
      location.reload();
    } else if (tombol?.matches('[data-sambung]')) {
      if (!(await Blazor.reconnect())) {
        location.reload();
      }
    } else if (tombol?.matches('[data-isi-nama]')) {
      fillMasuk(tombol);
    } else if (tombol?.matches('[data-salin]')) {
      copyField(tombol, document.getElementById(tombol.dataset.salin));
    }
  });

  // Offices run on a LAN without HTTPS, where browsers keep the asynchronous clipboard away; the old command works there.
  async function copyField(tombol, kotak) {
    kotak.select();
    let berhasil = false;
    try {
      berhasil = navigator.clipboard ? (await navigator.clipboard.writeText(kotak.value), true) : document.execCommand('copy');
    } catch {
      // A browser that refuses is told about below; the text stays selected.
    }
    tombol.closest('section')?.querySelector('[data-salin-kabar]')?.replaceChildren(berhasil ? 'Tersalin.' : 'Tekan Ctrl+C untuk menyalin.');
  }

  function fillMasuk(tombol) {
    const formulir = document.querySelector('.masuk-formulir');
    formulir.querySelector('[autocomplete="username"]').value = tombol.dataset.isiNama;
    formulir.querySelector('[type="password"]').value = tombol.dataset.isiSandi;
    formulir.querySelector('[type="submit"]').focus();
  }

  // Signing out forgets what this person typed here; what the server does not have yet is sent first, or asked about.
  document.addEventListener('submit', async (e) => {
    const formulir = e.target;
    if (formulir.getAttribute('action') === '/keluar' && !formulir.dataset.siap) {
      e.preventDefault();
      e.stopImmediatePropagation();
      if (await import('./ketikan-simpan.js').then((m) => m.leave(), () => true)) {
        formulir.dataset.siap = '1';
        formulir.requestSubmit();
      }
    }
  }, true);

  // In-page links: Blazor scrolls there, and the focus would stay behind with the link.
  document.addEventListener('click', (e) => {
    const tautan = e.target.closest('a[href*="#"]');
    const tujuan = tautan && tautan.pathname === location.pathname && tautan.search === location.search && document.getElementById(tautan.hash.slice(1));
    if (tujuan) {
      tujuan.tabIndex = -1;
      tujuan.focus({ preventScroll: true });
    }
  });

  // A bar while the next page is on its way.
  let jeda;
  const start = () => {
    clearTimeout(jeda);
    jeda = setTimeout(() => document.documentElement.classList.add('memuat'), 150);
  };
  const stop = () => {
    clearTimeout(jeda);
    document.documentElement.classList.remove('memuat');
  };
  document.addEventListener('click', (e) => {
    const tautan = e.target.closest('a[href]');
    if (!tautan || e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || tautan.target || tautan.hasAttribute('download')) {
      return;
    }
    const tujuan = new URL(tautan.href, document.baseURI);
    if (tujuan.origin === location.origin && (tujuan.pathname !== location.pathname || tujuan.search !== location.search)) {
      start();
    }
  });
  // A form of a circuit loads no page, and nothing would end the bar.
  document.addEventListener('submit', (e) => e.target.matches('[data-sirkuit]') || start());
  addEventListener('pageshow', stop);

  // A new page by enhanced navigation: who listens starts at its heading. A full load is left to the browser, whose first Tab finds the skip link.
  let jalur = location.pathname;
  Blazor.addEventListener('enhancedload', () => {
    stop();
    keepTyped();
    if (location.pathname !== jalur) {
      jalur = location.pathname;
      document.querySelector('h1')?.focus();
    }
  });

  // Filters apply themselves: typing after a pause, a choice at once. What is typed while an answer travels outlives that answer.
  let ketik;
  let diketik = null;
  function keepTyped() {
    const kotak = diketik && document.querySelector(`form[data-cari-otomatis] input[name="${diketik.name}"]`);
    if (kotak && kotak.value !== diketik.value) {
      kotak.value = diketik.value;
    }
  }
  const submit = (formulir) => {
    diketik = null;
    const isi = new URLSearchParams([...new FormData(formulir)].filter(([, nilai]) => nilai !== ''));
    const tujuan = new URL(formulir.action);
    tujuan.search = isi.toString();
    if (tujuan.href !== location.href.split('#')[0]) {
      start();
      Blazor.navigateTo(tujuan.pathname + tujuan.search, false, true);
    }
  };
  document.addEventListener('input', (e) => {
    const formulir = e.target.closest('form[data-cari-otomatis]');
    if (formulir && e.target.type === 'search') {
      clearTimeout(ketik);
      diketik = { name: e.target.name, value: e.target.value };
      ketik = setTimeout(() => submit(formulir), 350);
    }
  });
  document.addEventListener('change', (e) => {
    const formulir = e.target.closest('form[data-cari-otomatis]');
    if (formulir && e.target.matches('select')) {
      clearTimeout(ketik);
      submit(formulir);
    }
  });
  document.addEventListener('click', (e) => {
    if (e.target.closest('[data-cetak]')) {
      window.print();
    }
  });
  document.addEventListener('submit', (e) => {
    if (e.target.matches('form[data-cari-otomatis]')) {
      clearTimeout(ketik);
      e.preventDefault();
      e.stopImmediatePropagation();
      stop();
      submit(e.target);
    }
  }, true);
})();
