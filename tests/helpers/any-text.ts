import fc from "fast-check";

/** Any text whatever, half surrogates and control characters too. */
export const anyText = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff })), { maxLength })
    .map((codes) => String.fromCharCode(...codes));
