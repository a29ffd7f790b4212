import type { intakeForm as inEnglish } from "@/lib/words/en/intake-form";
import type { SameShape } from "@/lib/words/shape";

export const intakeForm: SameShape<typeof inEnglish> = {
  save: "Guardar y seguir",
  saving: "Guardando",
  remove: "Quitar esta respuesta",
  skip: "Saltar",
  back: "Atrás",
  birthDate: { legend: "Fecha de nacimiento", month: "Mes", day: "Día", year: "Año" },
  consent: {
    agreed: "Usted ya aceptó esto",
    mind: "Llámenos si ha cambiado de opinión, o díganoslo cuando venga.",
    button: "Acepto",
    label:
      "He leído esto, o me lo han leído, y acepto el tratamiento. Soy el paciente, o decido por el paciente.",
  },
  now: "En este momento",
  worst: "Lo peor de esta semana",
  scale: { none: "0: sin dolor", most: "10: el peor que pueda imaginar" },
  chooseOne: "Elija una respuesta",
  feelings: "¿Tiene algo de esto en una pierna o un pie?",
  weakness: "¿Tiene una pierna o un pie más débil que antes?",
  how: "¿Cómo empezó?",
  text: "En pocas palabras",
  treatments: "¿Qué ha probado?",
  imaging: "¿Le hicieron imágenes de la espalda?",
  earlierNotes: "¿Cuándo fue, y le ayudó?",
  has: "Es cierto para mí",
  precautionNotes: "Algo más",
  precautionNotesHint:
    "Por ejemplo, el nombre de una medicina. Por favor, siga tomando lo que le dio su médico.",
  lying: "¿Cómo puede estar acostado o acostada media hora?",
  sit: "¿Puede estar sentado o sentada 10 minutos?",
  stairs: "¿Puede subir escaleras?",
  firstTime: "¿Es su primera vez con agujas?",
};
