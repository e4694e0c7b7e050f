// What Word and Excel put on the clipboard, without what nobody reads: only tables are kept, and of those only cells, spans and line ends.
const BITA = 7000; // a message of a circuit may have 32 KB, and a letter four bytes of it

export function bersihkan(html) {
  if (!/<table/i.test(html)) {
    return '';
  }
  const asal = new DOMParser().parseFromString(html, 'text/html');
  return [...asal.querySelectorAll('table')].filter((t) => !t.parentElement.closest('table')).map((t) => `<table>${[...t.rows].map(tulisBaris).join('')}</table>`).join('');
}

const tulisBaris = (baris) => `<tr>${[...baris.cells].map(tulisSel).join('')}</tr>`;

function tulisSel(sel) {
  const rentang = ['rowspan', 'colspan'].filter((n) => sel.hasAttribute(n)).map((n) => ` ${n}="${parseInt(sel.getAttribute(n), 10) || 1}"`).join('');
  sel.querySelectorAll('br').forEach((br) => br.replaceWith('\u2028'));
  sel.querySelectorAll('p, li, div').forEach((p) => p.append('\u2028'));
  const teks = sel.textContent.replace(/\s+/g, (s) => (s.includes('\u2028') ? '\u2028' : ' ')).replace(/^[\s\u2028]+|[\s\u2028]+$/g, '');
  return `<td${rentang}>${teks.split('\u2028').map(lolos).join('<br>')}</td>`;
}

const lolos = (teks) => teks.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function potong(isi) {
  const hasil = [];
  for (let awal = 0; awal < isi.length; awal += BITA) {
    hasil.push(isi.slice(awal, awal + BITA));
  }
  return hasil;
}
