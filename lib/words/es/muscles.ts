import type { muscles as inEnglish } from "@/lib/words/en/muscles";
import type { SameShape } from "@/lib/words/shape";

export const muscles: SameShape<typeof inEnglish> = {
  title: "Los músculos detrás del dolor",
  lead: "Seis músculos de la espalda, la cadera y el muslo pueden apretar el nervio ciático o forzar más la espalda. La línea de color óxido es el nervio.",
  note: "Visto desde atrás. Cada músculo está en los dos lados del cuerpo; dibujamos cada uno una sola vez para que se vean todos. El de línea punteada está delante de los demás.",
  nerve: "Nervio\nciático",
  choose: "Elija un músculo para ver dónde está",
  all: "Los seis",
  piriformis: {
    name: "Piriforme",
    where: "Un músculo pequeño en lo profundo de la nalga.",
    effect: "Puede apretar el nervio ciático. Esto se llama síndrome del piriforme.",
  },
  "gluteus-maximus": {
    name: "Glúteo mayor",
    where: "El músculo grande de la nalga.",
    effect: "Cuando está tenso, fuerza la espalda baja, y la espalda tiene que compensarlo.",
  },
  "gluteus-medius-and-minimus": {
    name: "Glúteos medio y menor",
    where: "A un lado de la cadera.",
    effect: "Cuando están débiles, la pelvis es menos estable y cambia la manera de caminar.",
  },
  hamstrings: {
    name: "Isquiotibiales",
    where: "A lo largo de la parte de atrás del muslo.",
    effect: "Cuando están tensos, un nervio irritado empeora.",
  },
  iliopsoas: {
    name: "Psoas ilíaco",
    where: "Los músculos que doblan la cadera, en lo profundo, por delante.",
    effect:
      "Si siguen tensos mucho tiempo, pueden inclinar la pelvis y cargar los discos de la espalda baja.",
  },
  "quadratus-lumborum": {
    name: "Cuadrado lumbar",
    where: "A cada lado de la parte baja de la columna.",
    effect:
      "Trabaja demasiado cuando el abdomen o los glúteos están débiles. Entonces la columna y la pelvis son menos estables.",
  },
};
