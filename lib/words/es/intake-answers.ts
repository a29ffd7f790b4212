import type { intakeAnswers as inEnglish } from "@/lib/words/en/intake-answers";
import type { SameShape } from "@/lib/words/shape";

export const intakeAnswers: SameShape<typeof inEnglish> = {
  skipped: "Saltada",
  now: "Ahora {score, number} de 10",
  worst: "Lo peor de esta semana {score, number} de 10",
  noFeelings: "Nada entumecido ni con hormigueo",
  weakness: "Pierna o pie más débil: {answer}",
  lines: "{count, plural, =1 {1 línea dibujada} other {# líneas dibujadas}}",
  noTreatment: "Ningún tratamiento anterior",
  pictures: "Imágenes: {pictures}",
  noPictures: "ninguna",
  noPrecautions: "Nada de esto",
  cannotLie: "No hay postura cómoda para acostarse",
  lying: "Puede acostarse: {ways}",
  yes: "sí",
  no: "no",
  and: "y",
  sit: "Puede estar sentado o sentada 10 minutos: {answer}",
  stairs: "Puede subir escaleras: {answer}",
  firstTime: "Primera vez con agujas: {answer}",
};
