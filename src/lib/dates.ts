/** Writes an ISO date (`2026-11-23`) the Dutch way: `23-11-2026`. */
export function dutchDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${Number(day)}-${Number(month)}-${year}`;
}
