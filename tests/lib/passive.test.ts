import { expect, test } from "vitest";
import { LOOKALIKES, passiveIn } from "../../src/lib/passive.ts";

test.each<[string, string | undefined]>([
  ["Uw klacht wordt onderzocht.", "wordt … onderzocht"],
  ["Uw klacht zal door ons worden behandeld.", "worden … behandeld"],
  ["De brief werd op 3 maart verstuurd.", "werd … verstuurd"],
  ["Wij melden dat uw brief gelezen wordt.", "gelezen wordt"],
  ["Er worden fouten gemaakt.", "worden … gemaakt"],
  ["Uw dossier wordt overgedragen aan een collega.", "wordt … overgedragen"],
  ["Ik onderzoek uw klacht.", undefined],
  ["Hij wordt vijftig.", undefined],
  ["Het wordt een gesprek over uw gegevens.", undefined],
  ["De gemeente wordt door bezwaren overspoeld.", "wordt … overspoeld"],
  ["Wat wordt het besluit over uw bezwaren?", undefined],
  ["U wordt gezond en blijft gerust.", undefined],
  ["Ik heb uw klacht behandeld.", undefined],
  ["Uitleg wordt gegeven.", "wordt … gegeven"],
  ["Word ik geholpen?", "Word … geholpen"],
  ["Brieven werden kwijtgeraakt of vernietigd.", "werden … vernietigd"],
  ["Uw zaak wordt een twee drie vier vijf zes zeven behandeld.", "wordt … behandeld"],
  ["Uw zaak wordt een twee drie vier vijf zes zeven acht behandeld.", undefined],
  // A participle further on before the verb belongs to something else.
  ["De gemaakte keuze, verdedigd door velen, wordt duur.", undefined],
  ["Een ongemeend woord wordt snel sleets.", undefined],
  ["Het wordt een onbedaarlijk feest.", undefined],
  ["Worden", undefined],
  ["", undefined],
])("%s", (sentence, expected) => {
  expect(passiveIn(sentence)).toBe(expected);
});

test.each([...LOOKALIKES])("%s is no participle, though it looks like one", (word) => {
  expect(passiveIn(`Dat wordt ${word}.`)).toBeUndefined();
});
