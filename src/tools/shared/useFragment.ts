import { useEffect, useState } from "preact/hooks";

/**
 * The fragment of the address, kept up to date: back, forward, links and reload all come in here.
 * `undefined` until the page has mounted, so that the first render equals the static page.
 */
export function useFragment(): string | undefined {
  const [hash, setHash] = useState<string>();
  useEffect(() => {
    const read = () => setHash(location.hash);
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return hash;
}
