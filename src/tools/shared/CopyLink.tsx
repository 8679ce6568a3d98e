import { useState } from "preact/hooks";

/** Copies the address of this page with its state. Where the clipboard is closed, the link is shown to copy by hand. */
export default function CopyLink() {
  const [result, setResult] = useState<"none" | "copied" | "failed">("none");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setResult("copied");
    } catch {
      setResult("failed");
    }
  };
  return (
    <>
      <button class="nl-button nl-button--secondary" type="button" onClick={copy}>
        Kopieer link
      </button>
      <span class="kopie" role="status">
        {result === "copied" && "Link gekopieerd"}
        {result === "failed" && (
          <label>
            Kopiëren lukt hier niet. Neem deze link over:{" "}
            <input readOnly value={location.href} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </span>
    </>
  );
}
