import { useState } from "preact/hooks";
import { readLetterFile } from "../../import/letter-file.ts";
import { FAULT_MESSAGES, NOTE_MESSAGES } from "../../import/messages.ts";
import FileInput from "../shared/FileInput.tsx";

/** Opens a draft from a file, on this device. What cannot be read is said, and what was there stays. */
export default function OpenLetter({ onOpen }: { onOpen: (text: string) => void }) {
  const [message, setMessage] = useState("");
  const [said, setSaid] = useState<string[]>([]);
  const open = async (file: File | undefined) => {
    setMessage("");
    setSaid([]);
    if (!file) return;
    const read = await readLetterFile(file);
    if ("fault" in read) return setMessage(FAULT_MESSAGES[read.fault]);
    onOpen(read.text);
    setSaid([`${file.name} is geopend.`, ...read.notes.map((note) => NOTE_MESSAGES[note])]);
  };
  return (
    <>
      <FileInput
        id="brief-bestand"
        label="Of open een concept (.docx, .txt of .md)"
        accept=".docx,.txt,.md,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        message={message}
        onFile={open}
      />
      <p role="status">{said.join(" ")}</p>
    </>
  );
}
