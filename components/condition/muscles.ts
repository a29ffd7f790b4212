type Slug =
  | "piriformis"
  | "gluteus-maximus"
  | "gluteus-medius-and-minimus"
  | "hamstrings"
  | "iliopsoas"
  | "quadratus-lumborum";

type Muscle = {
  /** Names its words too (lib/words). */
  slug: Slug;
  /** Outline and fibres in the figure's 360 × 610 (of which the figure shows x from 44 to 356) units; seen from behind, the spine at x = 180. */
  shape: string;
  fibres: string;
  /** Where its number stands in the figure. */
  x: number;
  y: number;
};

/** In the order they are read. Each muscle has a twin on the other side; here each is drawn once. */
export const muscles: Muscle[] = [
  {
    slug: "piriformis",
    shape: "M189 170c18 10 44 27 101 50 6 3 9 8 6 14-35 0-74-11-108-27-4-12-3-27 1-37z",
    fibres: "M194 180c30 17 58 30 94 45M193 190c30 17 58 27 94 37M192 201c30 13 58 22 92 29",
    x: 216,
    y: 199,
  },
  {
    slug: "gluteus-maximus",
    shape:
      "M156 150c-28-5-56 10-74 40-15 25-20 52-18 80 2 22 10 37 24 43 28 9 62 2 84-17 6-18 6-38 3-58-5-33-17-58-19-88z",
    fibres:
      "M154 163c-26 12-54 32-76 54M160 184c-30 12-62 34-88 60M167 207c-32 10-66 34-96 64M173 234c-30 10-62 30-92 60M174 262c-22 10-46 24-72 48",
    x: 118,
    y: 238,
  },
  {
    slug: "gluteus-medius-and-minimus",
    shape:
      "M211 148c10-20 32-31 52-22 18 9 26 29 30 53 5 22 7 37 4 49-5 8-12 4-16-2-22-14-50-38-67-56-4-8-5-15-3-22z",
    fibres:
      "M222 150c20 24 44 50 64 70M236 138c18 24 38 52 54 78M252 132c16 22 30 52 40 82M268 138c12 20 20 44 26 70",
    x: 255,
    y: 158,
  },
  {
    slug: "hamstrings",
    shape:
      "M112 318c-20 28-30 84-26 134 2 38 4 68 5 98 3 7 10 5 12-3 3-37 15-77 21-122 3-35 2-75 0-106-4-2-8-2-12-1zM128 319c24 4 42 27 42 73-2 48-10 98-15 136-2 17-2 29-7 30-6 0-6-13-8-28-4-40-12-65-13-105-1-35-1-75 1-106z",
    fibres:
      "M108 334c-13 44-17 104-12 196M117 328c-4 62-10 122-18 182M138 330c14 56 16 126 9 208M152 340c10 50 7 110-2 164",
    x: 105,
    y: 404,
  },
  {
    slug: "iliopsoas",
    shape:
      "M194 12c13 28 22 66 27 106 3 10 6 14 14 12 20-4 36 6 40 24 0 36-6 70-6 100 2 14 4 26 1 35-8 2-16-12-24-33-16-32-40-86-46-126-4-40-7-80-6-118z",
    fibres: "M198 40c6 50 16 110 40 170s22 48 26 68M206 50c6 40 12 80 24 118M262 148c-4 40-2 80 3 122",
    x: 211,
    y: 84,
  },
  {
    slug: "quadratus-lumborum",
    shape: "M155 28c-11 3-24 9-32 18-4 30-12 54-19 78 13 4 29 8 44 16 4-36 7-72 7-112z",
    fibres: "M129 46c-4 28-10 52-17 76M138 40c-2 32-7 58-13 87M147 36c-1 34-4 64-9 96",
    x: 132,
    y: 86,
  },
];
