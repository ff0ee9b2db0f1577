/** Rows as CSV (RFC 4180). */
export function csvOf(rows: string[][]): string {
  return rows.map(row => row.map(field).join(',') + '\r\n').join('');
}

function field(text: string): string {
  const safe = guarded(text);
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

// A spreadsheet runs a cell that begins with one of these as a formula, also behind blanks, line feeds and, in some, the full-width forms.
function guarded(text: string): string {
  return /^[\s\u0000-\u0020\u200B-\u200F\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
