import type { wish as inEnglish } from "@/lib/words/en/wish";
import type { SameShape } from "@/lib/words/shape";

export const wish: SameShape<typeof inEnglish> = {
  with: "¿Con quién?",
  days: "¿Qué días podría venir?",
  hour: "¿A qué hora del día podría empezar la visita?",
  hours: {
    any: "A cualquier hora",
    morning: "Por la mañana, antes de las 12 del mediodía",
    afternoon: "Por la tarde, de las 12 del mediodía a las 5 p.m.",
    evening: "Al final de la tarde, desde las 5 p.m.",
    between: "Entre dos horas",
  },
  from: "No antes de",
  until: "Antes de",
  untilDate: "¿Cuál es el último día que le serviría?",
  untilDateHint: "Después de ese día le quitamos de la lista.",
  notice: "¿Con cuánto tiempo antes de una visita necesita saberlo?",
  notices: { "120": "2 horas", "360": "6 horas", "1440": "Un día", "2880": "Dos días" },
  consent: "Acepto que la clínica guarde estos datos para ofrecerme una hora.",
  rule: "Primero preguntamos a quien lleva más tiempo esperando. La recepción puede poner a alguien primero cuando es urgente.",
};
