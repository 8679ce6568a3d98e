/** Offers a file to keep. Nothing leaves the browser: the address is a piece of its own memory. */
export function download(name: string, content: Blob | string, type = "text/plain;charset=utf-8"): void {
  const url = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser must have started reading.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
