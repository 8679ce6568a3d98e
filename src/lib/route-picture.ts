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
  const places: [number, number][] = [
    [90, 40],
    [280, 40],
    [470, 40],
    [660, 150],
    [860, 40],
  ];
  const [, , fork, loop, end] = places as [number, number][];
  if (!fork || !loop || !end) throw new Error("de route heeft vijf stations nodig");
  return {
    width: 960,
    height: 260,
    lines: [
      `M${places[0]?.[0]} 40H${end[0]}`,
      `M${fork[0]} 40C${fork[0] + 50} 40 ${fork[0] + 50} ${loop[1]} ${loop[0] - 60} ${loop[1]}H${loop[0] + 60}C${end[0] - 50} ${loop[1]} ${end[0] - 50} 40 ${end[0]} 40`,
    ],
    words: [
      { x: 640, y: 30, text: "ja" },
      { x: 552, y: 138, text: "nee" },
    ],
    stops: stations.map((station, index) => {
      const [x, y] = places[index] ?? [0, 0];
      const lines = wrapText(station.what, 24);
      return {
        station,
        x,
        y,
        text: { x, y: y + 48, centred: true, lines, box: { x: x - 88, y: y - 26, width: 176, height: 88 + lines.length * 18 } },
      };
    }),
  };
}

/** The route from top to bottom, for narrow screens. The direct track from 3 to 5 passes station 4 on the left. */
export function routeDown(stations: Station[]): RoutePicture {
  const pitch = 98;
  const top = 30;
  const y = (index: number) => top + index * pitch;
  const main = 60;
  return {
    width: 340,
    height: y(4) + 66,
    lines: [
      `M${main} ${y(0)}V${y(4)}`,
      `M${main} ${y(2)}C14 ${y(2) + 20} 14 ${y(2) + 40} 14 ${y(3)}S14 ${y(4) - 20} ${main} ${y(4)}`,
    ],
    words: [
      { x: 8, y: y(2) + 30, text: "ja" },
      { x: main + 10, y: y(3) - 32, text: "nee" },
    ],
    stops: stations.map((station, index) => {
      const lines = wrapText(station.what, 34);
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
