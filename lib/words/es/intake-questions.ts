import type { intakeQuestions as inEnglish } from "@/lib/words/en/intake-questions";
import type { SameShape } from "@/lib/words/shape";

export const intakeQuestions: SameShape<typeof inEnglish> = {
  "leg-pain": { title: "¿Qué tan fuerte es el dolor en la pierna?", short: "Dolor de pierna" },
  "back-pain": { title: "¿Qué tan fuerte es el dolor en la espalda?", short: "Dolor de espalda" },
  side: { title: "¿Qué pierna le duele?", short: "Qué pierna" },
  nerves: {
    title: "¿Siente diferente una pierna o un pie?",
    short: "Entumecimiento y debilidad",
    hint: "Piense en las últimas semanas.",
  },
  where: {
    title: "¿Dónde lo siente?",
    short: "Dónde le duele",
    hint: "Marque todos los lugares donde tiene dolor, hormigueo o entumecimiento. Izquierda y derecha son las de usted.",
  },
  since: { title: "¿Desde hace cuánto lo tiene?", short: "Desde cuándo" },
  "keeps-from": {
    title: "¿Qué no puede hacer por esto?",
    short: "Vida diaria",
    hint: "En sus propias palabras: dormir, manejar, cargar a un nieto.",
  },
  earlier: { title: "¿Qué se ha hecho hasta ahora?", short: "Tratamiento anterior" },
  precautions: {
    title: "¿Hay algo con lo que debamos tener cuidado?",
    short: "Tener cuidado",
    hint: "Marque lo que sea cierto. Si nada lo es, deje todo vacío y siga.",
  },
  positions: { title: "¿Qué le resulta cómodo?", short: "Comodidad" },
  consent: { title: "¿Acepta el tratamiento?", short: "Aceptación" },
};
