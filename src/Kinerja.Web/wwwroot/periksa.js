// The box into which a table is pasted. Its text stays here, with the browser's own undo; the server is told that it changed and fetches it.
const bytes = (teks) => new TextEncoder().encode(teks);

export function attach(kotak, server) {
  let jeda;
  const tell = () => server.invokeMethodAsync('ChangeAsync', kotak.value.length).catch(() => {});
  kotak.addEventListener('input', (e) => {
    clearTimeout(jeda);
    jeda = setTimeout(tell, e.inputType === 'insertFromPaste' ? 0 : 350);
  });
  kotak.addEventListener('paste', (e) => {
    const teks = readTable(e.clipboardData?.getData('text/html') ?? '');
    if (teks) {
      e.preventDefault();
      insert(kotak, teks);
    }
  });
  if (kotak.value) {
    tell();
  }
}

export const read = (kotak) => bytes(kotak.value);

export async function fill(kotak, aliran) {
  const teks = new TextDecoder().decode(await aliran.arrayBuffer());
  kotak.focus();
  kotak.select();
  insert(kotak, teks);
  kotak.setSelectionRange(0, 0);
  kotak.scrollTop = 0;
}

export async function save(nama, aliran) {
  const alamat = URL.createObjectURL(new Blob([await aliran.arrayBuffer()], { type: 'text/csv;charset=utf-8' }));
  const tautan = Object.assign(document.createElement('a'), { href: alamat, download: nama });
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(alamat), 10000);
}

// execCommand is old, but nothing else puts text into a box so that Ctrl+Z takes it out again. A long text would hold the page up for seconds (117,000 characters: 3 s).
const PANJANG_TERURUNGKAN = 40000;

function insert(kotak, teks) {
  kotak.focus();
  if (teks.length > PANJANG_TERURUNGKAN || !document.execCommand(teks === '' ? 'delete' : 'insertText', false, teks)) {
    kotak.setRangeText(teks, kotak.selectionStart, kotak.selectionEnd, 'end');
    kotak.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
  }
}

// Word breaks a cell of two paragraphs into two lines of plain text; its HTML still knows the cells. Excel's plain text is right as it is.
function readTable(html) {
  if (!/<table/i.test(html) || /schemas-microsoft-com:office:excel|Excel\.Sheet/i.test(html)) {
    return '';
  }
  const polos = html.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|\sstyle=("[^"]*"|'[^']*')/gi, '');
  const baris = [...new DOMParser().parseFromString(polos, 'text/html').querySelectorAll('tr')];
  return readRows(baris).map((sel) => sel.map(quote).join('\t')).join('\n');
}

// A cell that reaches over several rows or columns stands in the first; the others are empty, as in a spreadsheet.
function readRows(baris) {
  let sisa = [];
  return baris.map((tr) => {
    const sel = [];
    const berikut = [];
    const skip = () => {
      while (sisa[sel.length] > 0) {
        berikut[sel.length] = sisa[sel.length] - 1;
        sel.push('');
      }
    };
    for (const td of tr.cells) {
      skip();
      for (let i = 0; i < Math.min(td.colSpan, 60); i++) {
        berikut[sel.length] = td.rowSpan - 1;
        sel.push(i === 0 ? textOf(td) : '');
      }
    }
    skip();
    sisa = berikut;
    return sel;
  });
}

const textOf = (td) => {
  td.querySelectorAll('br, p, div').forEach((e) => e.after(' '));
  return td.textContent.replace(/[ \t\r\n]+/g, ' ').trim();
};

const quote = (sel) => (sel.startsWith('"') ? `"${sel.replaceAll('"', '""')}"` : sel);
