import type { LetterFault, LetterNote } from "./letter.ts";

/** What to do now, per fault. Pasting the text always works. */
export const FAULT_MESSAGES: Record<LetterFault, string> = {
  leeg: "In dit bestand staat geen tekst. Is de brief een scan of een foto? Typ of plak de tekst dan in het vak.",
  "te-groot":
    "Dit bestand is te groot (meer dan 10 MB, of 60 MB uitgepakt). Vaak komt dat door afbeeldingen. Open het bestand, kopieer de tekst en plak die in het vak.",
  "te-lang":
    "Deze tekst is te lang: meer dan 200.000 tekens. Kopieer alleen de brief zelf en plak die in het vak.",
  "oude-doc":
    "Dit is een oud Word-bestand (.doc). Open het in Word, kies Bestand > Opslaan als > Word-document (.docx) en kies daarna het nieuwe bestand.",
  beveiligd:
    "Dit bestand is beveiligd. Open het in Word, haal bij Bestand > Info de beveiliging (bijvoorbeeld het wachtwoord) eraf, sla een kopie op en kies die kopie.",
  pdf: "Dit is een pdf. Open de pdf, selecteer de tekst, kopieer die en plak die in het vak.",
  odt: "Dit is een ODT-bestand. Open het in LibreOffice of Word, sla het op als Word-document (.docx) en kies daarna het nieuwe bestand.",
  rtf: "Dit is een RTF-bestand. Open het in Word, sla het op als Word-document (.docx) en kies daarna het nieuwe bestand.",
  "geen-brief":
    "In dit bestand vinden we geen brief. Kies een Word-bestand (.docx) of een tekstbestand (.txt), of plak de tekst in het vak.",
  beschadigd:
    "Dit bestand is niet te lezen, misschien is het beschadigd. Open het in Word, sla een kopie op en kies die kopie. Lukt dat niet, plak de tekst dan in het vak.",
  "niet-geladen":
    "Het onderdeel dat Word-bestanden leest, is niet geladen. Controleer uw internetverbinding en kies het bestand opnieuw, of plak de tekst in het vak.",
};

/** What to know of a letter that was read. */
export const NOTE_MESSAGES: Record<LetterNote, string> = {
  afbeeldingen: "Afbeeldingen zijn niet overgenomen. Tekst in een afbeelding leest deze pagina niet.",
  wijzigingen:
    "In het bestand zijn wijzigingen bijgehouden. U ziet de tekst zoals die wordt als u alle wijzigingen aanvaardt.",
  opmerkingen: "Opmerkingen in de kantlijn zijn niet overgenomen.",
  "kop-en-voet":
    "De kop- en voettekst zijn niet overgenomen. Staan daar bijvoorbeeld de datum of het kenmerk? Voeg die dan zelf toe.",
};
