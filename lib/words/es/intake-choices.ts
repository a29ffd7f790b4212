import type { intakeChoices as inEnglish } from "@/lib/words/en/intake-choices";
import type { SameShape } from "@/lib/words/shape";

export const intakeChoices: SameShape<typeof inEnglish> = {
  sides: {
    left: "Pierna izquierda",
    right: "Pierna derecha",
    both: "Las dos piernas",
    neither: "Ninguna: solo me duele la espalda",
  },
  feelings: { numb: "Partes entumecidas o dormidas", tingling: "Hormigueo o sensación de alfileres" },
  weaknesses: {
    none: "No",
    old: "Sí, desde hace mucho, y no está empeorando",
    new: "Sí, es nuevo o está empeorando",
  },
  sinces: {
    weeks: "Menos de 6 semanas",
    months: "De 6 semanas a 3 meses",
    year: "De 3 meses a un año",
    years: "Más de un año",
    "comes-and-goes": "Va y viene",
  },
  earlier: {
    medicine: "Medicina para el dolor",
    exercise: "Terapia física o ejercicios",
    manual: "Quiropráctico o masajes",
    acupuncture: "Acupuntura",
    injection: "Inyección en la espalda",
    surgery: "Cirugía de la espalda",
  },
  imagings: {
    "x-ray": "Radiografía (rayos X)",
    mri: "Resonancia magnética (MRI)",
    ct: "Tomografía computarizada (CT)",
  },
  precautions: {
    implant: "Un marcapasos, desfibrilador, bomba o estimulador de nervios",
    "blood-thinner": "Medicina para hacer la sangre menos espesa (anticoagulante)",
    bleeding: "Un trastorno de sangrado, como la hemofilia",
    pregnant: "Embarazo, o es posible que lo haya",
    metal: "Alergia a metales, como el níquel",
    skin: "Una infección de la piel o una herida abierta",
    "needle-fear": "Miedo a las agujas",
    fainted: "Un desmayo alguna vez, con una aguja o un análisis de sangre",
  },
  lyings: { front: "Boca abajo", back: "Boca arriba", side: "De lado" },
};
