/** The figure of the muscles, and the whole of it in words. */
export const muscles = {
  title: "The muscles behind the pain",
  lead: "Six muscles of the back, hip and thigh can press on the sciatic nerve or put more strain on the back. The rust-colored line is the nerve.",
  note: "Seen from behind. Each muscle is on both sides of the body; we draw each one once so that all can be seen. The dashed one lies in front of the others.",
  /** In the drawing, in two lines. */
  nerve: "Sciatic\nnerve",
  choose: "Choose a muscle to see where it lies",
  all: "All six",
  piriformis: {
    name: "Piriformis",
    where: "A small muscle deep in the buttock.",
    effect: "It can squeeze the sciatic nerve. This is called piriformis syndrome.",
  },
  "gluteus-maximus": {
    name: "Gluteus maximus",
    where: "The big muscle of the buttock.",
    effect: "When it is tight it strains the low back, and the back has to make up for it.",
  },
  "gluteus-medius-and-minimus": {
    name: "Gluteus medius and minimus",
    where: "At the side of the hip.",
    effect: "When they are weak, the pelvis is less steady and the way you walk changes.",
  },
  hamstrings: {
    name: "Hamstrings",
    where: "Along the back of the thigh.",
    effect: "When they are tight, an irritated nerve gets worse.",
  },
  iliopsoas: {
    name: "Iliopsoas",
    where: "The hip flexors, deep at the front of the hip.",
    effect: "When they stay tight for long they can tilt the pelvis and load the disks of the low back.",
  },
  "quadratus-lumborum": {
    name: "Quadratus lumborum (QL)",
    where: "On each side of the low spine.",
    effect: "It works too hard when the core or buttocks are weak. Spine and pelvis are then less steady.",
  },
} as const;
