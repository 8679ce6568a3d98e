import { useEffect, useState } from "preact/hooks";

/**
 * Counts what the page asks for after it was ready, so that the reader need not take our word for it. What it may ask
 * for is part of the site itself: the piece that reads or writes a Word file.
 */
export default function NoRequests({ ready }: { ready: boolean }) {
  const [names, setNames] = useState<string[]>();
  useEffect(() => {
    if (!ready || typeof PerformanceObserver === "undefined") return;
    setNames([]);
    const observer = new PerformanceObserver((list) => {
      const asked = list
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => !/^(blob|data):/.test(name));
      if (asked.length > 0) setNames((before = []) => [...before, ...asked]);
    });
    observer.observe({ type: "resource" });
    return () => observer.disconnect();
  }, [ready]);
  if (names === undefined) return null;
  const own = names.filter((name) => name.startsWith(location.origin)).length;
  return (
    <p class="teller" role="status">
      Uw tekst blijft op dit apparaat. Verzoeken van deze pagina sinds het laden:{" "}
      <strong data-verzoeken>{`${names.length}`}</strong>
      {names.length > 0 &&
        own === names.length &&
        " (onderdelen van deze site zelf, om Word te lezen of te schrijven)"}
      .
    </p>
  );
}
