// The sheet of targets: arrows and Enter go from cell to cell, a block from a spreadsheet is laid over the cells. The values themselves travel by the inputs' own events.
export function attach(wadah, server) {
  const cells = () => [...wadah.querySelectorAll('input[data-kunci]')];
  const column = (sel) => cells().filter((c) => c.dataset.kolom === sel.dataset.kolom);

  wadah.addEventListener('keydown', (e) => {
    const sel = e.target;
    if (!sel.matches?.('input[data-kunci]') || e.ctrlKey || e.altKey || e.metaKey) {
      return;
    }
    if (e.key === 'Escape') {
      sel.value = sel.defaultValue;
      sel.select();
    } else if (e.key === 'ArrowDown' || e.key === 'ArrowUp' || e.key === 'Enter') {
      const kolom = column(sel);
      go(e, kolom[kolom.indexOf(sel) + (e.key === 'ArrowUp' || (e.key === 'Enter' && e.shiftKey) ? -1 : 1)]);
    } else if (e.key === 'ArrowRight' && sel.selectionStart === sel.value.length) {
      go(e, cells()[cells().indexOf(sel) + 1]);
    } else if (e.key === 'ArrowLeft' && sel.selectionEnd === 0) {
      go(e, cells()[cells().indexOf(sel) - 1]);
    }
  });

  wadah.addEventListener('paste', (e) => {
    const sel = e.target;
    const teks = e.clipboardData?.getData('text/plain') ?? '';
    if (!sel.matches?.('input[data-kunci]') || !/[\t\n]/.test(teks.trimEnd())) {
      return;
    }
    e.preventDefault();
    server.invokeMethodAsync('PasteAsync', lay(sel, teks, cells(), column(sel)));
  });
}

function go(e, tujuan) {
  e.preventDefault();
  if (tujuan) {
    tujuan.focus();
    tujuan.select();
  } else {
    e.target.blur();   // the last cell: what was typed is sent all the same
  }
}

// Each line of the block is a row of the sheet; its columns go on to the right within that row.
function lay(awal, teks, semua, kolom) {
  const isi = [];
  const mulai = kolom.indexOf(awal);
  teks.replace(/\r/g, '').trimEnd().split('\n').slice(0, 500).forEach((baris, b) => {
    const pertama = kolom[mulai + b];
    const serta = pertama ? semua.filter((c) => c.closest('tr') === pertama.closest('tr')) : [];
    const dari = serta.indexOf(pertama);
    baris.split('\t').forEach((nilai, k) => {
      const sel = serta[dari + k];
      if (sel && dari >= 0) {
        isi.push({ kunci: sel.dataset.kunci, teks: nilai.trim().slice(0, 200) });
      }
    });
  });
  return isi;
}
