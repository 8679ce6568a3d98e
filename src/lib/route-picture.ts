import type { Station } from "../schemas/beeld.ts";
import { wrapText } from "./text.ts";

/** Where one station and its words stand, in the units of the drawing. */
interface Stop {
  station: Station;
  x: number;
  y: number;
  text: {
    x: number;
    y: number;
    centred: boolean;
    lines: string[];
    /** The area that takes a click or tap. */
    box: { x: number; y: number; width: number; height: number };
  };
}

/** A drawing of the route: stations, track (SVG paths) and the words at the branch. */
export interface RoutePicture {
  width: number;
  height: number;
  stops: Stop[];
  lines: string[];
  words: { x: number; y: number; text: string }[];
}

/**
 * The route from left to right. The direct track runs 1, 2, 3, 5; station 4 lies on the loop below it, which is only
 * taken without a solution.
 */
export function routeAcross(stations: Station[]): RoutePicture {
  const track = 122;
  const [fork, loop, end] = [470, 665, 860];
  const low = 196;
  const across = [90, 280, fork, loop, end];
  return {
    width: 960,
    height: 312,
    lines: [
      `M${across[0]} ${track}H${end}`,
      `M${fork} ${track}C${fork + 60} ${track} ${fork + 50} ${low} ${loop - 70} ${low}H${loop + 70}C${end - 50} ${low} ${end - 60} ${track} ${end} ${track}`,
    ],
    words: [
      { x: 645, y: track - 10, text: "ja" },
      { x: fork + 12, y: low - 8, text: "nee" },
    ],
    stops: stations.map((station, index) => {
      const x = across[index] ?? 0;
      const below = x === loop;
      const y = below ? low : track;
      const lines = wrapText(station.what, 26);
      // Words stand above the direct track, so that the loop stays free; those of the loop stand below it.
      const first = below ? y + 48 : y - 38 - lines.length * 18;
      const top = below ? y - 24 : first - 22;
      return {
        station,
        x,
        y,
        text: {
          x,
          y: first,
          centred: true,
          lines,
          box: { x: x - 90, y: top, width: 180, height: 80 + lines.length * 18 },
        },
      };
    }),
  };
}

/** The route from top to bottom, for narrow screens. The direct track from 3 to 5 passes station 4 on the left. */
export function routeDown(stations: Station[]): RoutePicture {
  const pitch = 98;
  const top = 30;
  const y = (index: number) => top + index * pitch;
  const main = 84;
  const side = 36;
  return {
    width: 340,
    height: y(4) + 66,
    lines: [
      `M${main} ${y(0)}V${y(4)}`,
      `M${main} ${y(2)}C${side} ${y(2) + 20} ${side} ${y(2) + 40} ${side} ${y(3)}S${side} ${y(4) - 20} ${main} ${y(4)}`,
    ],
    words: [
      { x: 10, y: y(3) + 5, text: "ja" },
      { x: main + 10, y: y(3) - 32, text: "nee" },
    ],
    stops: stations.map((station, index) => {
      const lines = wrapText(station.what, 30);
      return {
        station,
        x: main,
        y: y(index),
        text: {
          x: main + 32,
          y: y(index) + 6,
          centred: false,
          lines,
          box: { x: main - 24, y: y(index) - 24, width: 340 - main + 22, height: 34 + lines.length * 18 + 8 },
        },
      };
    }),
  };
}
