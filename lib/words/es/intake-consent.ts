import type { intakeConsent as inEnglish } from "@/lib/words/en/intake-consent";
import type { SameShape } from "@/lib/words/shape";

export const intakeConsent: SameShape<typeof inEnglish> = {
  what: {
    heading: "Qué hacemos",
    text: "Ponemos agujas finas y estériles, que se usan una sola vez, en la piel y el músculo. Luego usted descansa un rato.",
  },
  often: {
    heading: "Qué pasa a menudo",
    text: "Una gota de sangre o un moretón pequeño. Sueño, mareo o sensación de desmayo. Dolor más fuerte por uno o dos días.",
  },
  rarely: {
    heading: "Qué pasa rara vez",
    text: "Una infección, una lesión de un nervio o, muy rara vez, de un pulmón o de otro órgano. Elegimos el lugar y la profundidad para evitarle eso. Díganos de inmediato si siente que algo no está bien.",
  },
  effect: {
    heading: "Qué puede lograr",
    text: "Ayuda a algunas personas y a otras no. No podemos prometer que le ayude a usted. Por favor, no deje de tomar ninguna medicina por esto.",
  },
  choice: {
    heading: "Usted decide",
    text: "Puede preguntar lo que quiera, y puede decir «alto» en cualquier momento, también en medio de un tratamiento.",
  },
};
