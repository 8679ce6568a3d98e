import type { ComponentChildren } from "preact";

interface Props {
  id: string;
  label: string;
  /** Kinds of files on offer, as in HTML. */
  accept: string;
  /** Why the last file was refused and what to do; nothing when all is well. */
  message: ComponentChildren;
  /** Gets what was chosen; nothing when the choice was undone. */
  onFile: (file: File | undefined) => Promise<void>;
}

/** A field for one file. It is empty again once the file is read, so that the same file can be chosen twice. */
export default function FileInput({ id, label, accept, message, onFile }: Props) {
  return (
    <div class="utrecht-form-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {message && (
        <p class="stap__fout" id={`${id}-fout`} role="alert">
          {message}
        </p>
      )}
      <input
        id={id}
        class="bewijs__bestand"
        type="file"
        accept={accept}
        aria-describedby={message ? `${id}-fout` : undefined}
        onChange={async ({ currentTarget }) => {
          await onFile(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
