import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkExamples, missingWords, REQUIRED, stateOf } from "../../../src/tools/awb-9-8/complete.ts";
import { GROUNDS, OUTCOMES } from "../../../src/tools/awb-9-8/model.ts";
import { openQuestions } from "../../../src/tools/awb-9-8/questions.ts";
import { evaluate } from "../../../src/tools/awb-9-8/result.ts";
import { type Voorbeeld, toetsVoorbeeldSchema } from "../../../src/tools/awb-9-8/schema.ts";
import { goodLetter, noGround, show } from "../../helpers/awb98.ts";
import { readYaml } from "../../helpers/yaml.ts";

const examples = z
  .array(toetsVoorbeeldSchema)
  .parse(readYaml("content/tools/awb-9-8/awb-9-8.voorbeelden.yaml"));
const conducts = examples.flatMap((example) => example.conducts);

describe("the worked cases", () => {
  test.each(examples.map((example) => [example.id, example] as const))(
    "%s comes out as told",
    (_, example) => {
      const { conducts: found } = evaluate(stateOf(example));
      expect(found.map(({ outcomes, holds }) => ({ outcomes, grounds: holds }))).toEqual(
        example.conducts.map(({ outcomes, grounds }) => ({ outcomes, grounds })),
      );
    },
  );

  test.each(examples.map((example) => [example.id, example] as const))(
    "%s leaves no question open",
    (_, example) => {
      expect(show(openQuestions(stateOf(example)))).toBe("");
    },
  );

  test("every outcome occurs as the only one", () => {
    const single = new Set(
      conducts.filter(({ outcomes }) => outcomes.length === 1).map(({ outcomes }) => outcomes[0]),
    );
    expect(OUTCOMES.filter((outcome) => !single.has(outcome))).toEqual([]);
  });

  test("every ground occurs, also as the only one", () => {
    const single = new Set(
      conducts.filter(({ grounds }) => grounds.length === 1).map(({ grounds }) => grounds[0]),
    );
    expect(GROUNDS.filter((ground) => !single.has(ground))).toEqual([]);
  });
});

describe("a case that doesn't hold is refused, with what the test gives", () => {
  const example = (change: Partial<Voorbeeld["conducts"][number]>, letter = {}): Voorbeeld => ({
    id: "proef",
    title: "Proef",
    story: "Er was eens.",
    letter: { ...goodLetter, ...letter } as Voorbeeld["letter"],
    conducts: [
      {
        name: "Wachten",
        answers: noGround as Voorbeeld["conducts"][number]["answers"],
        outcomes: ["behandelplicht"],
        grounds: [],
        ...change,
      },
    ],
    lesson: "Dus.",
    sources: ["eigen"],
  });

  test("a case that holds gives nothing", () => {
    expect(checkExamples([example({})])).toEqual([]);
  });

  test.each<[string, Voorbeeld, (string | number)[], string]>([
    [
      "another outcome",
      example({ outcomes: ["niet-verplicht", "behandelplicht"] }),
      [0, "conducts", 0, "outcomes"],
      'geval "proef": verwacht niet-verplicht, behandelplicht; de toets geeft behandelplicht',
    ],
    [
      "other grounds",
      example({ grounds: ["a", "b"] }),
      [0, "conducts", 0, "grounds"],
      'geval "proef": verwacht gronden [a, b]; de toets geeft []',
    ],
    [
      "an answer that doesn't exist, about the letter",
      example({}, { eisen: "misschien" }),
      [0, "letter", "eisen"],
      '"misschien" is geen antwoord op deze vraag',
    ],
    [
      "an impossible date",
      example({ answers: { datum: "2026-02-30" } }),
      [0, "conducts", 0, "answers", "datum"],
      '"2026-02-30" is geen antwoord op deze vraag',
    ],
  ])("%s", (_, wrong, path, message) => {
    expect(checkExamples([wrong])).toEqual([{ path, message }]);
  });
});

test("words that lack are named, once for each id", () => {
  expect(missingWords("gronden", [...REQUIRED.gronden])).toEqual([]);
  expect(
    missingWords(
      "uitkomsten",
      OUTCOMES.filter((outcome) => outcome !== "doorzenden"),
    ),
  ).toEqual([
    { path: [], message: 'geen blok met id "doorzenden"; verwacht voor elke regel van de toets de woorden' },
  ]);
  expect(missingWords("vragen", [])).toHaveLength(20);
});
